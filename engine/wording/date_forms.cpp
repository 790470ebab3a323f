#include "engine/wording/date_forms.h"

#include "engine/base/contract.h"

#include <unicode/dtptngen.h>
#include <unicode/fpositer.h>
#include <unicode/smpdtfmt.h>

namespace pacewise {

namespace {

using Format = std::unique_ptr<icu::SimpleDateFormat>;

std::string utf8(const icu::UnicodeString& text)
{
    std::string bytes;
    return text.toUTF8String(bytes);
}

void require(UErrorCode status) { PACEWISE_REQUIRE(U_SUCCESS(status), u_errorName(status)); }

icu::Locale locale_of(const std::string& language)
{
    UErrorCode status = U_ZERO_ERROR;
    // English of the world: the day comes before the month.
    icu::Locale locale(language == "en" ? "en_001" : language.c_str());
    locale.setKeywordValue("numbers", "latn", status);
    locale.setKeywordValue("calendar", "gregorian", status);
    require(status);
    return locale;
}

/// The parts of a date, such as "MMMMd", in the order of the language.
Format format_for(const char* parts, const icu::Locale& locale, UDisplayContext place)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateTimePatternGenerator> patterns(
        icu::DateTimePatternGenerator::createInstance(locale, status));
    require(status);
    Format format = std::make_unique<icu::SimpleDateFormat>(
        patterns->getBestPattern(icu::UnicodeString(parts), status), locale, status);
    require(status);
    format->setTimeZone(*icu::TimeZone::getGMT());
    format->setContext(place, status);
    require(status);
    return format;
}

UDate moment(Date date)
{
    constexpr double milliseconds_a_day = 86'400'000;
    return static_cast<double>(date.time_since_epoch().count()) * milliseconds_a_day;
}

std::string weekday_in(const icu::SimpleDateFormat& format, Weekday day)
{
    Date date{};
    while (weekday_of(date) != day) date += std::chrono::days(1);
    icu::UnicodeString text;
    return utf8(format.format(moment(date), text));
}

}

struct DateForms::Formats {
    Format weekday_at_start, weekday_inside, day_and_month, day_month_year;
};

DateForms::DateForms(const std::string& language)
{
    const icu::Locale locale = locale_of(language);
    const auto inside = UDISPCTX_CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE,
               at_start = UDISPCTX_CAPITALIZATION_FOR_BEGINNING_OF_SENTENCE;
    formats_ = std::make_shared<const Formats>(
        Formats{format_for("EEEE", locale, at_start), format_for("EEEE", locale, inside),
                format_for("MMMMd", locale, inside), format_for("yMMMMd", locale, inside)});
}

std::string DateForms::weekday_at_start(Weekday day) const
{
    return weekday_in(*formats_->weekday_at_start, day);
}

std::string DateForms::weekday_inside(Weekday day) const
{
    return weekday_in(*formats_->weekday_inside, day);
}

ToldDate DateForms::date(Date date, WithYear year) const
{
    const Format& format = year == WithYear::yes ? formats_->day_month_year : formats_->day_and_month;
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text;
    icu::FieldPositionIterator fields;
    format->format(moment(date), text, &fields, status);
    require(status);
    icu::FieldPosition at;
    while (fields.next(at))
        if (at.getField() == UDAT_DATE_FIELD) break;
    const int from = at.getBeginIndex(), to = at.getEndIndex();
    return {utf8(text.tempSubStringBetween(0, from)), utf8(text.tempSubStringBetween(from, to)),
            utf8(text.tempSubStringBetween(to))};
}

}
