#include "app/desk/shell/item_log_file.h"

#include <fstream>

namespace pacewise {

void write_item_log(const std::filesystem::path& file, const ItemLog& log, const Desk& desk)
{
    const std::filesystem::path beside = file.string() + ".new";
    {
        std::ofstream out(beside);
        const PlanDocument& document = desk.workspace().document();
        out << "state " << (desk.busy() ? "busy" : "idle") << '\n'
            << "plan "
            << (document.is_answered() ? "answered"
                : document.none        ? "none"
                                       : "missing")
            << '\n'
            << "dirty " << desk.workspace().history.dirty() << '\n'
            << "steps " << desk.workspace().history.steps() << '\n';
        for (const LoggedItem& item : log.items())
            if (item.shown())
                out << "item " << static_cast<int>(item.centre().x) << ' '
                    << static_cast<int>(item.centre().y) << ' ' << item.name << '\n';
    }
    std::filesystem::rename(beside, file);
}

}
