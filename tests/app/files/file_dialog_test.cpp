#include "app/files/file_dialog.h"

#include "tests/app/files/setting.h"
#include "tests/app/files/test_folder.h"
#include "tests/app/files/test_portal.h"
#include "tests/support/catch.h"

#include <chrono>
#include <future>

namespace pacewise {

namespace fs = std::filesystem;

namespace {

using namespace std::chrono_literals;

/// A desktop without a message bus, and with this as zenity; none where the text is empty.
class DeskOf {
public:
    explicit DeskOf(const std::string& zenity)
        : bus_("DBUS_SESSION_BUS_ADDRESS", {}), run_("XDG_RUNTIME_DIR", folder.path().string()),
          path_("PATH", folder.path().string() + (zenity.empty() ? "" : ":/usr/bin:/bin"))
    {
        if (zenity.empty()) return;
        fs::permissions(folder.write("zenity", "#!/bin/sh\n" + zenity), fs::perms::owner_all);
    }

    TestFolder folder;

private:
    Setting bus_, run_, path_;
};

struct Asked {
    FileState state = FileState::asking;
    fs::path file;
    bool woken = false;
};

/// Waits for the answer as the window would: until it is woken.
Asked asked(const FileQuestion& question)
{
    std::promise<void> woken;
    auto is_woken = woken.get_future();
    const auto dialog = FileDialog::open(question, [&] { woken.set_value(); });
    const bool in_time = is_woken.wait_for(30s) == std::future_status::ready;
    return {dialog->state(), dialog->chosen(), in_time};
}

FileQuestion save_plan_question()
{
    return {true, "Save the plan", "/home/clinic/patients", "anna plan.yaml"};
}

}

TEST_CASE("without a portal zenity asks, and its answer is the file")
{
    const DeskOf desk("echo \"$@\" >\"$(dirname \"$0\")/words\"; echo '/home/clinic/anna plan.yaml'");
    const Asked answer = asked(save_plan_question());
    CHECK(answer.woken);
    CHECK(answer.state == FileState::chosen);
    CHECK(answer.file == "/home/clinic/anna plan.yaml");
    CHECK(desk.folder.read("words") == "--file-selection --title Save the plan --filename "
                                       "/home/clinic/patients/anna plan.yaml --save --confirm-overwrite\n");
}

TEST_CASE("opening a file begins in the folder and does not ask about writing over")
{
    const DeskOf desk("echo \"$@\" >\"$(dirname \"$0\")/words\"; exit 1");
    CHECK(asked({false, "Open", "/home/clinic", ""}).state == FileState::cancelled);
    CHECK(desk.folder.read("words") == "--file-selection --title Open --filename /home/clinic/\n");
}

TEST_CASE("a dialog that was closed is cancelled, one that fails is unavailable")
{
    for (const auto& [zenity, state] :
         {std::pair{"exit 1", FileState::cancelled},
          std::pair{"echo /some/file; exit 1", FileState::cancelled},
          std::pair{"exit 0", FileState::unavailable}, std::pair{"exit 5", FileState::unavailable},
          std::pair{"kill -9 $$", FileState::unavailable}}) {
        CAPTURE(zenity);
        const DeskOf desk(zenity);
        const Asked answer = asked(save_plan_question());
        CHECK(answer.state == state);
        CHECK(answer.file.empty());
    }
}

TEST_CASE("where there is neither portal nor zenity the window is told to ask itself")
{
    const DeskOf desk("");
    const Asked answer = asked(save_plan_question());
    CHECK(answer.woken);
    CHECK(answer.state == FileState::unavailable);
}

TEST_CASE("the window never waits for a dialog that is open, and takes it away when it goes")
{
    const DeskOf desk(
        "echo $$ >\"$(dirname \"$0\")/id.new\"; mv \"$(dirname \"$0\")/id.new\" \"$(dirname \"$0\")/id\"; "
        "exec sleep 1000");
    bool woken = false;
    auto dialog = FileDialog::open(save_plan_question(), [&] { woken = true; });
    while (!fs::exists(desk.folder / "id")) std::this_thread::sleep_for(1ms);
    CHECK(dialog->state() == FileState::asking);
    CHECK(dialog->chosen().empty());
    const std::string id = desk.folder.read("id");
    dialog.reset();
    CHECK_FALSE(woken);
    CHECK_FALSE(fs::exists("/proc/" + id.substr(0, id.find('\n'))));
}

TEST_CASE("the desktop's portal is asked first, in its words")
{
    const DeskOf desk("exit 5");
    const TestPortal portal(TestPortal::Answers::at_once, 0, "file:///home/clinic/anna%20plan.yaml");
    FileQuestion question = save_plan_question();
    question.window = 0x1a00007;
    const Asked answer = asked(question);
    CHECK(answer.state == FileState::chosen);
    CHECK(answer.file == "/home/clinic/anna plan.yaml");
    REQUIRE(portal.heard().size() == 1);
    const TestPortal::Heard heard = portal.heard()[0];
    CHECK(heard.method == "SaveFile");
    CHECK(heard.parent == "x11:1a00007");
    CHECK(heard.title == "Save the plan");
    CHECK(heard.folder == "/home/clinic/patients");
    CHECK(heard.name == "anna plan.yaml");
}

TEST_CASE("a dialog of the portal that is closed is cancelled, and zenity does not ask again")
{
    const DeskOf desk("echo /never");
    const TestPortal portal(TestPortal::Answers::at_once, 1, "");
    CHECK(asked({false, "Open"}).state == FileState::cancelled);
    REQUIRE(portal.heard().size() == 1);
    CHECK(portal.heard()[0].method == "OpenFile");
}

TEST_CASE("on a bus without a portal zenity asks")
{
    const DeskOf desk("echo /home/clinic/anna.yaml");
    const TestPortal nobody;
    CHECK(asked({false, "Open"}).file == "/home/clinic/anna.yaml");
}

TEST_CASE("a portal that shows its dialog is not waited for when the window goes")
{
    const DeskOf desk("echo /never");
    const TestPortal portal(TestPortal::Answers::never, 0, "");
    auto dialog = FileDialog::open(save_plan_question(), {});
    while (portal.heard().empty()) std::this_thread::sleep_for(1ms);
    CHECK(dialog->state() == FileState::asking);
    dialog.reset();
    CHECK(portal.heard().size() == 1);
}

}
