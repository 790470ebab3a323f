#include "app/desk/panels/week/week_view.h"

#include "app/desk/panels/week/dose_short.h"
#include "engine/wording/date_words.h"

#include <algorithm>
#include <map>
#include <set>

namespace pacewise {

namespace {

constexpr long tight_percent = 90;

/// Catalogs put what tells two forms of one movement apart behind a comma.
std::string before_comma(const std::string& name) { return name.substr(0, name.find(',')); }

/// Names without what stands behind the comma, where that is still told from all others of the plan.
class ShortNames {
public:
    ShortNames(const Ui& ui, const Scene& scene, const Plan& plan)
    {
        std::map<std::string, std::set<ExerciseId>> by_brief;
        for (const PlannedPhase& phase : plan.phases)
            for (const PlannedSession& session : phase.sessions)
                for (const PlannedItem& item : session.items)
                    whole_[item.exercise] = exercise_name(ui, scene, item.exercise);
        for (const auto& [id, name] : whole_) by_brief[before_comma(name)].insert(id);
        for (const auto& [id, name] : whole_)
            brief_[id] = by_brief[before_comma(name)].size() == 1 ? before_comma(name) : name;
    }
    const std::string& whole(const ExerciseId& id) const { return whole_.at(id); }
    const std::string& brief(const ExerciseId& id) const { return brief_.at(id); }

private:
    std::map<ExerciseId, std::string> whole_, brief_;
};

std::string dotted(std::initializer_list<std::string> parts)
{
    std::string text;
    for (const std::string& part : parts)
        if (!part.empty()) text += (text.empty() ? "" : " \u00b7 ") + part;
    return text;
}

class Viewer {
public:
    Viewer(const Ui& ui, const Scene& scene, WeekSource of)
        : ui_(ui), scene_(scene), of_(std::move(of)), names_(ui, scene, *of_.plan)
    {
    }

    WeekView view() const
    {
        WeekView view{of_, {}};
        for (const Weekday day : all_weekdays)
            view.days[static_cast<std::size_t>(index_of(day))] = day_of(day);
        return view;
    }

private:
    const PlannedPhase& phase() const { return of_.plan->phases[static_cast<std::size_t>(of_.phase)]; }

    bool needs_helper(const ExerciseId& id) const
    {
        if (!of_.request_facts) return false;
        const Request& request = *of_.request_facts->request;
        const int at = request.catalog->index_of(id);
        return at >= 0 && of_.request_facts->screening.verdicts[static_cast<std::size_t>(at)].needs_helper;
    }

    ItemView item_of(const PlannedSession& session, const PlannedItem& item) const
    {
        const ItemPlace place{of_.phase, session.day, session.at, item.exercise};
        ItemView view{place, names_.brief(item.exercise), {}, names_.whole(item.exercise), false};
        view.pinned = pin_of(*of_.request, place) != nullptr;
        const auto dose = item.doses.find(of_.week);
        const std::string warm = item.role == ItemRole::warm_up ? ui_.say("week.warm_up") : "",
                          side = side_short(ui_, item);
        const std::string help = needs_helper(item.exercise) ? ui_.say("week.with_helper") : "";
        if (dose == item.doses.end()) return view;
        const std::string amount = dose_short(ui_, dose->second);
        view.details = dotted({amount, side, help, warm});
        view.whole += "\n" + dotted({amount, side_words(ui_, item), help, warm}) + "\n" +
                      ui_.say("week.effort", {{"effort", std::to_string(dose->second.effort)}});
        if (view.pinned) view.whole += "\n" + ui_.say("week.pinned");
        return view;
    }

    SessionView session_of(const PlannedSession& session) const
    {
        SessionView view;
        view.at = session.at;
        view.training = session.training;
        view.id = std::string(word_of(session.day)) + " " + clock_text(session.at);
        view.length = ui_.say("week.minutes", {{"count", std::to_string(minutes_of(session, of_.week))}});
        for (const PlannedItem& item : session.items) {
            view.items.push_back(item_of(session, item));
            const auto dose = item.doses.find(of_.week);
            if (dose != item.doses.end()) view.load += dose->second.load;
        }
        return view;
    }

    void add_load(DayView& view) const
    {
        if (!of_.facts) return;
        for (const DayLoad& load : of_.facts->notes.loads) {
            if (load.date != view.date) continue;
            view.carried = load.carried;
            view.capacity = load.capacity;
            view.tight = load.carried * 100 >= load.capacity * tight_percent && load.load > 0;
            view.load_words = ui_.say("week.load", {{"load", std::to_string(load.load)},
                                                    {"carried", std::to_string(load.carried)},
                                                    {"capacity", std::to_string(load.capacity)}});
        }
    }

    DayView day_of(Weekday day) const
    {
        DayView view;
        view.day = day;
        view.date = of_.plan->start + std::chrono::days(7 * (of_.week - 1) + index_of(day));
        view.name = ui_.say("week." + std::string(word_of(day))) + " " + day_number(ui_.words(), view.date);
        view.free = of_.request->patient.time.contains(day);
        view.notes = notes_of_day(ui_, *of_.plan, *of_.request, view.date);
        for (const PlannedSession& session : phase().sessions)
            if (session.day == day) view.sessions.push_back(session_of(session));
        add_load(view);
        return view;
    }

    const Ui& ui_;
    const Scene& scene_;
    WeekSource of_;
    ShortNames names_;
};

}

bool DayView::trains() const
{
    return std::any_of(sessions.begin(), sessions.end(),
                       [](const SessionView& each) { return each.training; });
}

WeekSource shown_week(const Ui& ui, const Scene& scene)
{
    const PlanDocument& document = scene.document;
    const int last = static_cast<int>(document.plan->phases.size()) - 1;
    const int phase = std::clamp(scene.selection.phase, 0, last);
    const Range<int> weeks = document.plan->phases[static_cast<std::size_t>(phase)].weeks;
    const bool of_plan = scene.facts && scene.facts->plan == document.plan;
    return {document.plan,
            document.request,
            of_plan ? scene.facts : nullptr,
            scene.request_facts,
            phase,
            weeks.nearest(scene.selection.week),
            ui.words().language()};
}

WeekView week_view(const Ui& ui, const Scene& scene, WeekSource of)
{
    return Viewer(ui, scene, std::move(of)).view();
}

const Pin* pin_of(const Request& request, const ItemPlace& place)
{
    const auto found = std::find_if(request.pins.begin(), request.pins.end(), [&](const Pin& pin) {
        return pin.exercise == place.exercise && pin.is_in_phase(place.phase) && pin.day == place.day &&
               (!pin.at || *pin.at == place.at);
    });
    return found == request.pins.end() ? nullptr : &*found;
}

const ItemView* item_in(const WeekView& view, const ItemPlace& place)
{
    if (view.of.phase != place.phase) return nullptr;
    for (const SessionView& session : view.days[static_cast<std::size_t>(index_of(place.day))].sessions)
        for (const ItemView& item : session.items)
            if (item.place == place) return &item;
    return nullptr;
}

}
