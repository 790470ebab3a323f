#include "app/desk/panels/patient/patient_form/rows.h"

#include "app/desk/widgets/field.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"
#include "engine/base/text.h"

#include <charconv>
#include <cmath>

namespace pacewise {

namespace {

constexpr float short_field = 140;  // pixels at 100 %

std::string label_of(const PatientForm& form, const std::string& name)
{
    return form.ui.say("patient." + name);
}

/// "7,5" is 7.5
std::optional<double> read_decimal(std::string text)
{
    text = trimmed(text);
    std::replace(text.begin(), text.end(), ',', '.');
    double value = 0;
    const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || trouble != std::errc() || end != text.data() + text.size()) return {};
    return value;
}

std::string wrong_number(const Ui& ui, const std::string& text, Range<double> limits, double step)
{
    if (trimmed(text).empty()) return {};
    const auto number = read_decimal(text);
    if (!number || !limits.holds(*number))
        return ui.say("patient.number_wrong",
                      {{"least", number_text(limits.least)}, {"most", number_text(limits.most)}});
    if (step > 0 && std::floor(*number / step) * step != *number)
        return ui.say("patient.step_wrong", {{"step", number_text(step)}});
    return {};
}

std::array<std::string, 3> words_for(const Ui& ui, const char* none, const char* present)
{
    return {ui.say("patient.unknown"), ui.say(none), ui.say(present)};
}

std::optional<Recorded> answered(PatientForm& form, const std::string& name, Recorded now,
                                 const std::array<std::string, 3>& words)
{
    const bool enter = form.ui.focus.activated == form.ui.named(name);
    auto answer = three_state(form.ui, name, now, words);
    // In the guided form Enter goes on and says nothing.
    if (form.guided && enter) answer.reset();
    if (answer || enter) lead_on(form, name);
    return answer;
}

}

bool checked_row(PatientForm& form, const std::string& name, std::string& value,
                 const std::function<std::string(const std::string&)>& wrong)
{
    row_label(form, label_of(form, name));
    const auto typed = checked_field(form.ui, name, "", value, wrong, short_field);
    if (!typed) return false;
    value = trimmed(*typed);
    return true;
}

bool text_row(PatientForm& form, const std::string& name, std::string& value)
{
    row_label(form, label_of(form, name));
    const auto typed = text_field(form.ui, name, "", value);
    if (!typed) return false;
    value = trimmed(*typed);
    return true;
}

bool decimal_row(PatientForm& form, const std::string& name, std::optional<double>& value,
                 Range<double> limits, double step)
{
    std::string text = value ? number_text(*value) : "";
    const auto wrong = [&](const std::string& typed) { return wrong_number(form.ui, typed, limits, step); };
    if (!checked_row(form, name, text, wrong)) return false;
    value = read_decimal(text);
    return true;
}

bool number_row(PatientForm& form, const std::string& name, std::optional<int>& value, Range<int> limits)
{
    std::optional<double> number = value ? std::optional<double>(*value) : std::nullopt;
    const Range<double> range{static_cast<double>(limits.least), static_cast<double>(limits.most)};
    if (!decimal_row(form, name, number, range, 1)) return false;
    value = number ? std::optional<int>(static_cast<int>(std::lround(*number))) : std::nullopt;
    return true;
}

bool date_row(PatientForm& form, const std::string& name, std::optional<Date>& value)
{
    std::string text = value ? date_text(*value) : "";
    const auto wrong = [&](const std::string& typed) {
        return trimmed(typed).empty() || read_date(trimmed(typed)) ? std::string{}
                                                                   : form.ui.say("patient.date_wrong");
    };
    if (!checked_row(form, name, text, wrong)) return false;
    value = read_date(text);
    return true;
}

bool duration_row(PatientForm& form, const std::string& name, std::optional<std::chrono::seconds>& value,
                  const std::string& unit)
{
    std::string text = value ? length_words(*value) : "";
    const auto wrong = [&](const std::string& typed) {
        return trimmed(typed).empty() || read_length_words(typed, unit)
                   ? std::string{}
                   : form.ui.say("patient.duration_wrong");
    };
    if (!checked_row(form, name, text, wrong)) return false;
    value = read_length_words(text, unit);
    return true;
}

bool tick_row(PatientForm& form, const std::string& name, bool& value)
{
    if (!check(form.ui, name,
               fitted_text(label_of(form, name), ImGui::GetContentRegionAvail().x - form.ui.px(40)), value))
        return false;
    value = !value;
    return true;
}

bool truth_row(PatientForm& form, const std::string& name, const std::string& label,
               std::optional<bool>& value, bool strong)
{
    row_label(form, label, strong);
    const Recorded now = !value ? Recorded::unknown : *value ? Recorded::present : Recorded::none;
    const auto answer = answered(form, name, now, words_for(form.ui, "patient.no", "patient.yes"));
    if (!answer) return false;
    value.reset();
    if (*answer != Recorded::unknown) value = *answer == Recorded::present;
    return true;
}

bool truth_row(PatientForm& form, const std::string& name, std::optional<bool>& value)
{
    return truth_row(form, name, label_of(form, name), value);
}

std::optional<Recorded> state_row(PatientForm& form, Recorded now)
{
    row_label(form, form.ui.say("finding." + form.field), true);
    return answered(form, "state", now, words_for(form.ui, "patient.none", "patient.present"));
}

void head_row(PatientForm& form, Recorded now)
{
    Ui& ui = form.ui;
    row_label(form, ui.say("finding." + form.field), true);
    const std::string sign = ui.fonts.icons && now != Recorded::unknown ? std::string(icon::done) + " " : "";
    small_words(ui, sign + ui.say(now == Recorded::unknown ? "patient.not_recorded" : "patient.recorded"));
}

std::optional<int> choice_row(PatientForm& form, const std::string& name, const std::string& label,
                              std::vector<std::string> options, int chosen, bool strong)
{
    row_label(form, label, strong);
    // The sign is its quick key, so that "n" is left to words such as "none" and "normal".
    options.insert(options.begin(), "? " + form.ui.say("patient.not_recorded"));
    const auto picked = choice(form.ui, name, "", options, chosen + 1);
    if (!picked) return {};
    return *picked - 1;
}

std::optional<int> ticks_row(PatientForm& form, const std::string& name,
                             const std::vector<std::string>& names, const std::vector<std::string>& labels,
                             const std::vector<bool>& ticked)
{
    small_words(form.ui, label_of(form, name));
    return ticks(form.ui, name, names, labels, ticked);
}

std::string length_words(std::chrono::seconds length)
{
    const long seconds = length.count();
    if (seconds % 86400 == 0 && seconds >= 2 * 86400) return std::to_string(seconds / 86400) + " d";
    if (seconds % 3600 == 0) return std::to_string(seconds / 3600) + " h";
    if (seconds % 60 == 0) return std::to_string(seconds / 60) + " min";
    return std::to_string(seconds) + " s";
}

std::optional<std::chrono::seconds> read_length_words(const std::string& text, const std::string& unit)
{
    const std::string whole = trimmed(text);
    const std::size_t digits = std::min(whole.find_first_not_of("0123456789"), whole.size());
    const std::string named = lower_case(trimmed(whole.substr(digits)));
    const std::string meant = named.empty() ? unit : named;
    if (digits == 0 || digits > 6) return {};
    const long count = std::stol(whole.substr(0, digits));
    if (meant == "s") return std::chrono::seconds(count);
    if (meant == "min" || meant == "m") return std::chrono::seconds(count * 60);
    if (meant == "h") return std::chrono::seconds(count * 3600);
    if (meant == "d") return std::chrono::seconds(count * 86400);
    return {};
}

void say_what_is_missing(PatientForm& form)
{
    if (form.is_open()) small_words(form.ui, form.ui.say("patient.details_missing"));
}

}
