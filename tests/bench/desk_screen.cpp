#include "tests/bench/desk_screen.h"

#include "tests/support/measured.h"

namespace pacewise {

DeskScreen::DeskScreen(Desk& desk, const std::filesystem::path& assets)
    : desk_(desk), context_(ImGui::CreateContext())
{
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {1440, 900};
    io.DeltaTime = 1.f / 60;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    Read<Wording> words = load_desk_words(assets, "en");
    ui_ = std::make_unique<Ui>(std::make_shared<const Wording>(std::move(words.value.value())), pictures_);
    ui_->fonts = load_fonts(1);
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
    io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
    apply(ui_->theme, 1);
}

DeskScreen::~DeskScreen()
{
    ui_.reset();
    ImGui::DestroyContext(context_);
}

double DeskScreen::frame()
{
    const auto begin = Clock::now();
    ImGui::NewFrame();
    begin_frame(*ui_, {});
    ui_->now += static_cast<double>(ImGui::GetIO().DeltaTime);
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("desk", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove);
    desk_.draw(*ui_);
    ImGui::End();
    ui_->pictures.end_frame();
    ImGui::Render();
    const double took = ms_since(begin);
    desk_.after_frame(*ui_);
    return took;
}

bool DeskScreen::until(const std::function<bool()>& is_so)
{
    for (const auto begin = Clock::now(); ms_since(begin) < 60000;) {
        frame();
        if (is_so()) return true;
    }
    return false;
}

}
