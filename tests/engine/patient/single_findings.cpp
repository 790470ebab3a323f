#include "tests/engine/patient/any_patient.h"

namespace pacewise::test {

namespace {

using namespace std::chrono_literals;

Patient somebody()
{
    Patient patient;
    patient.id = PatientId("somebody");
    patient.born = 1980;
    patient.time[Weekday::mon] = {{ClockTime{540}, ClockTime{600}}};
    return patient;
}

template <class T> void add_present(std::vector<KnownFinding>& known, const char* what, T Patient::*part,
                                    std::vector<typename T::value_type> forms)
{
    for (const auto& form : forms) known.push_back({what, somebody()}), known.back().patient.*part = form;
}

template <class T>
void add_finding(std::vector<KnownFinding>& known, const char* what, Finding<T> Patient::*part, T there)
{
    for (const auto& state : {Finding<T>::absent(), Finding<T>::present(there)})
        known.push_back({what, somebody()}), known.back().patient.*part = state;
}

void add_lists(std::vector<KnownFinding>& known)
{
    const WeekWindows week{{Weekday::tue, {{ClockTime{0}, ClockTime{1440}}}}};
    add_present(known, "helper", &Patient::helper, {WeekWindows{}, week});
    add_present(known, "spasticity", &Patient::spasticity,
                {{}, {{Muscle::calf, Side::left, Ashworth::one_plus, true}}});
    add_present(known, "clonus", &Patient::clonus, {{}, {Side::both}});
    add_present(known, "weakness", &Patient::weakness, {{}, {{Muscle::foot, Side::both, 0}}});
    add_present(known, "pain", &Patient::pain,
                {{}, {{Joint::spine, Side::both, 0, 0, PainCause::unconfirmed}}, {{Joint::knee}}});
    add_present(known, "medicines", &Patient::medicines, {{}, {MedicineUse{}}});
    add_present(known, "conditions", &Patient::conditions, {{}, {Condition::ataxia}});
    add_present(known, "sores", &Patient::sores, {{}, {{SorePlace::heel, Side::right}}});
}

void add_rows(std::vector<KnownFinding>& known)
{
    add_present(known, "disability", &Patient::disability, {{0.0, {}}, {9.5, {}}, {{}, 3}});
    add_present(known, "walks", &Patient::walks, {{0, {}}, {200, 6}});
    add_present(known, "aid", &Patient::aid, {{}, {AidType::rollator, {}, Date{}, Side::left, true}});
    add_present(known, "falls", &Patient::falls, {{0, 0, 0, false}, {0, {}, {}, false}, {2, 1, 1, true}});
    add_present(known, "home", &Patient::home, {{}, {false, true, {}, false}});
    add_present(known, "fatigue", &Patient::fatigue, {{}, {4.11, {{TimeOfDay::evening, 0}}, {}}});
    add_present(known, "balance", &Patient::balance, {{}, {{}, 0, 12.25, Support::none, {}}});
    add_present(known, "rest", &Patient::rest, {{}, {{}, {}, 60}});
    add_present(known, "cleared", &Patient::cleared, {{"Dr. \"B\": #1", Date{}}});
    add_present(known, "bands", &Patient::bands, {{}, {"yes", false}});
}

void add_words(std::vector<KnownFinding>& known)
{
    for (const auto flag : {&Patient::heat_sensitive, &Patient::numb_feet, &Patient::shoes})
        add_present(known, "yes or no", flag, {false, true});
    add_present(known, "vision", &Patient::vision, {Vision::normal, Vision::double_vision});
    add_present(known, "transfers", &Patient::transfers, {Transfers::hoist});
    add_present(known, "cognition", &Patient::cognition, {Cognition::severe});
    add_present(known, "examined", &Patient::examined, {Date(std::chrono::days(20000))});
    add_present(known, "pump", &Patient::pump, {Date{}});
}

}

const std::vector<std::string>& awkward_texts()
{
    static const std::vector<std::string> texts{"Dr. B.",
                                                "says \"stop\": now # please",
                                                "two\nlines",
                                                "yes",
                                                "12:30",
                                                "none",
                                                "null",
                                                "~",
                                                "Inés Müller, née Øster",
                                                "- x",
                                                "{a: b}",
                                                "[c]",
                                                "& d",
                                                "* e",
                                                "it's",
                                                "back\\slash",
                                                "tab\there",
                                                " at the edge ",
                                                "1e3",
                                                "007",
                                                "0x1F",
                                                "%",
                                                "@home",
                                                "`tick`",
                                                "! tag",
                                                "| > ?",
                                                "a  b",
                                                "...",
                                                "---",
                                                "true",
                                                "2026-11-23",
                                                "中文",
                                                "?",
                                                "no: yes"};
    return texts;
}

std::vector<KnownFinding> single_findings()
{
    std::vector<KnownFinding> known{{"nothing", somebody()}};
    add_lists(known);
    add_rows(known);
    add_words(known);
    add_finding(known, "spasms", &Patient::spasms, Spasms{SpasmKind::flexor, 0, true});
    add_finding(known, "foot drop", &Patient::foot_drop, FootDrop{Side::left, false, true, 90s});
    for (const auto date : {&Patient::relapse, &Patient::fever, &Patient::infection})
        add_finding(known, "a date", date, Date{});
    add_finding(known, "surgery", &Patient::surgery, Surgery{Date{}, {Tag::floor}, {Position::prone}});
    add_finding(known, "hug", &Patient::hug, Side::both);
    return known;
}

}
