#include "tests/app/desk/support/robot.h"

#include "tests/support/catch.h"

#include <sstream>

namespace pacewise {

ImTextureID CountingPictures::make(const Pixels&)
{
    static std::intptr_t last = 0;
    ++alive;
    return reinterpret_cast<ImTextureID>(++last);
}

Robot::Robot(ImVec2 window, const std::string& language)
{
    context_ = ImGui::CreateContext();
    ImGui::SetCurrentContext(context_);  // there may be another desk beside this one
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = window;
    io.DeltaTime = 1.f / 60;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;  // as the real window has
    io.KeyMap[ImGuiKey_Enter] = key::enter;
    io.KeyMap[ImGuiKey_Backspace] = key::backspace;
    io.KeyMap[ImGuiKey_Delete] = key::del;
    io.KeyMap[ImGuiKey_A] = 'A';
    Read<Wording> words = load_desk_words(std::filesystem::path(PACEWISE_ROOT) / "assets", language);
    REQUIRE(words.problems == Diagnostics{});
    ui_ = std::make_unique<Ui>(std::make_shared<const Wording>(std::move(*words.value)), pictures_);
    ui_->fonts = plain_fonts();
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
    io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
    apply(ui_->theme, 1);
}

Robot::~Robot()
{
    ui_.reset();
    ImGui::DestroyContext(context_);
}

void Robot::frame()
{
    ImGui::SetCurrentContext(context_);
    ImGui::NewFrame();
    begin_frame(*ui_, std::exchange(pressed_, {}));
    ui_->now += ImGui::GetIO().DeltaTime;
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("desk", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove);
    if (draw_) draw_(*ui_);
    ImGui::End();
    ui_->pictures.end_frame();
    ImGui::Render();
}

void Robot::frames(int count)
{
    for (int each = 0; each < count; ++each) frame();
}

bool Robot::has(const std::string& name) const { return ui_->log.find(name) != nullptr; }

std::vector<std::string> Robot::names(const std::string& beginning) const
{
    std::vector<std::string> names;
    for (const LoggedItem& each : ui_->log.items())
        if (each.name.starts_with(beginning)) names.push_back(each.name);
    return names;
}

const LoggedItem& Robot::item(const std::string& name) const
{
    const LoggedItem* found = ui_->log.find(name);
    std::ostringstream there;
    for (const LoggedItem& each : ui_->log.items()) there << each.name << '\n';
    INFO("there is no " << name << " among\n" << there.str());
    REQUIRE(found);
    return *found;
}

void Robot::scroll_to(const std::string& name)
{
    ImGuiIO& io = ImGui::GetIO();
    for (int tries = 0; !item(name).shown() && tries < 300; ++tries) {
        const LoggedItem at = item(name);
        io.MousePos = {(at.clip_low.x + at.clip_high.x) / 2, (at.clip_low.y + at.clip_high.y) / 2};
        frame();
        io.MouseWheel = at.centre().y >= at.clip_high.y ? -1.f : 1.f;
        frame();
        io.MouseWheel = 0;
    }
    INFO(name << " cannot be scrolled into sight");
    REQUIRE(item(name).shown());
}

void Robot::click(const std::string& name)
{
    ImGui::SetCurrentContext(context_);
    frames(2);
    scroll_to(name);
    ImGuiIO& io = ImGui::GetIO();
    io.MousePos = item(name).centre();
    frame();
    io.MouseDown[0] = true;
    frame();
    io.MouseDown[0] = false;
    frames(2);
    ++clicks;
}

void Robot::begin_drag(const std::string& from, const std::string& to)
{
    ImGui::SetCurrentContext(context_);
    frames(2);
    scroll_to(from);
    ImGuiIO& io = ImGui::GetIO();
    const ImVec2 start = item(from).centre();
    io.MousePos = start;
    frame();
    io.MouseDown[0] = true;
    frames(2);
    for (int step = 1; step <= 8; ++step) {
        const ImVec2 end = item(to).centre();
        const float share = static_cast<float>(step) / 8;
        io.MousePos = {start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share};
        frames(2);
    }
}

void Robot::let_go()
{
    ImGui::GetIO().MouseDown[0] = false;
    frames(2);
    ++clicks;
}

void Robot::drag(const std::string& from, const std::string& to)
{
    begin_drag(from, to);
    let_go();
}

void Robot::press(Chord chord)
{
    ImGui::SetCurrentContext(context_);
    pressed_.push_back(chord);
    frames(2);
    ++chords;
}

void Robot::tap(int key)
{
    ImGuiIO& io = ImGui::GetIO();
    io.KeysDown[key] = true;
    frame();
    io.KeysDown[key] = false;
    frame();
}

void Robot::type(const std::string& text)
{
    ImGui::GetIO().AddInputCharactersUTF8(text.c_str());
    frame();
    letters += static_cast<int>(text.size());
}

void Robot::type_into(const std::string& name, const std::string& text)
{
    click(name);
    ImGuiIO& io = ImGui::GetIO();
    io.KeyCtrl = io.KeysDown[key::backspace] = false;
    io.KeyCtrl = true;
    tap('A');
    io.KeyCtrl = false;
    if (text.empty()) tap(key::del);
    type(text);
    tap(key::enter);
    frame();
}

}
