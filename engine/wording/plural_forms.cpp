#include "engine/wording/plural_forms.h"

#include "engine/base/contract.h"

#include <algorithm>
#include <array>
#include <set>
#include <unicode/plurrule.h>
#include <vector>

namespace pacewise {

namespace {

constexpr std::array<const char*, 6> order{"zero", "one", "two", "few", "many", "other"};
/// What a paper may count. Forms that only larger numbers ask for, such as the French "un million de pas",
/// are none of their own: those numbers take the last form.
constexpr int largest_told_apart = 200;

}

struct PluralForms::Rules {
    std::unique_ptr<icu::PluralRules> icu;
    std::vector<std::string> forms;

    std::string name_for(int number) const
    {
        std::string name;
        return icu->select(number).toUTF8String(name);
    }
};

PluralForms::PluralForms(const std::string& language)
{
    UErrorCode status = U_ZERO_ERROR;
    Rules rules{
        std::unique_ptr<icu::PluralRules>(icu::PluralRules::forLocale(icu::Locale(language.c_str()), status)),
        {}};
    PACEWISE_REQUIRE(U_SUCCESS(status) && rules.icu, u_errorName(status));
    std::set<std::string> used;
    for (int number = 0; number < largest_told_apart; ++number) used.insert(rules.name_for(number));
    for (const char* form : order)
        if (used.contains(form)) rules.forms.emplace_back(form);
    rules_ = std::make_shared<const Rules>(std::move(rules));
}

std::size_t PluralForms::count() const { return rules_->forms.size(); }

std::size_t PluralForms::form_for(int number) const
{
    const auto found = std::find(rules_->forms.begin(), rules_->forms.end(), rules_->name_for(number));
    if (found == rules_->forms.end()) return rules_->forms.size() - 1;
    return static_cast<std::size_t>(found - rules_->forms.begin());
}

}
