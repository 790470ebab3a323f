// How long the paper takes: 20 pages with 100 exercises of the shipped catalog, laid out and written as a
// PDF.
//   paper_bench
// Not a test: times differ from machine to machine.

#include "engine/paper/handout.h"
#include "engine/render/page_png.h"
#include "engine/render/write_html.h"
#include "engine/render/write_pdf.h"
#include "tests/engine/wording/words_in.h"
#include "tests/support/measured.h"
#include "tests/support/shipped.h"

#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>

namespace {

using namespace pacewise;

constexpr std::size_t exercises = 100;
constexpr std::size_t pages_wanted = 20;
constexpr int runs = 9;

/// As many sessions of eight as the exercises need, in four weeks.
Plan plan_of(const Catalog& catalog)
{
    Plan plan;
    plan.id = "bench-2026-11-23";
    plan.start = *read_date("2026-11-23");
    plan.weeks = 4;
    PlannedPhase phase{"All", {1, 4}, {}, {}};
    Dose dose;
    dose.sets = 2, dose.count = 8, dose.rest = Seconds(60), dose.effort = 3, dose.takes = Seconds(240);
    const std::size_t step = catalog.exercises().size() / exercises;
    for (std::size_t at = 0; at < exercises; ++at) {
        if (at % 8 == 0) {
            PlannedSession session;
            session.day = all_weekdays[at / 8 % 7];
            session.at = ClockTime{9 * 60 + static_cast<int>(at / 56) * 480};
            phase.sessions.push_back(session);
        }
        PlannedItem item;
        item.exercise = catalog.exercises()[at * step].id;
        for (int week = 1; week <= 4; ++week) item.doses[week] = dose;
        phase.sessions.back().items.push_back(item);
    }
    plan.phases = {phase};
    return plan;
}

/// Of the whole process, in MB; 0 where the system does not tell.
double peak_memory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) / 1024;
    return 0;
}

/// Of one core; other programs on the machine do not count.
template <class Work> double median_ms(Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t begin = std::clock();
        work();
        times.push_back(1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return median(times);
}

}

int main()
{
    const Request request = shipped_request(shipped_patient("anna"), "combined-8-weeks");
    const Plan plan = plan_of(*request.catalog);
    const Wording wording = sample::wording("en");
    const PaperInput input{plan, *request.catalog, request.patient, request.protocol, wording, {}, {}};
    PaperWish wish;
    wish.cards_per_page = 6;
    wish.week = false;
    const double before = peak_memory();
    const PdfInfo info{"Home exercise plan", "en", plan.start, {}};
    std::vector<Page> pages = lay_out(input, wish);
    std::string pdf = write_pdf(pages, info);
    const double after = peak_memory();
    const double layout_ms = median_ms([&] { pages = lay_out(input, wish); });
    const double pdf_ms = median_ms([&] { pdf = write_pdf(pages, info); });
    const double html_ms = median_ms([&] { write_html(pages, {"Home exercise plan", "en"}); });
    const double png_ms = median_ms([&] { page_png(pages[0], "en", 2); });
    const double count = static_cast<double>(pages.size());
    std::printf("%zu exercises on %zu pages, %d runs, medians\n", exercises, pages.size(), runs);
    std::printf("  lay-out   %6.0f ms\n", layout_ms);
    std::printf("  PDF       %6.0f ms, %.0f kB\n", pdf_ms, static_cast<double>(pdf.size()) / 1024);
    std::printf("  both      %6.0f ms, %.1f ms a page; 20 pages: %.0f ms (0.5 s wanted)\n",
                layout_ms + pdf_ms, (layout_ms + pdf_ms) / count,
                (layout_ms + pdf_ms) / count * static_cast<double>(pages_wanted));
    std::printf("  memory    %6.1f MB at most for the paper, beside %.1f MB for the programs\n",
                after - before, before);
    std::printf("  HTML      %6.0f ms\n  one page as a picture, 144 dots an inch: %.0f ms\n", html_ms,
                png_ms);
}
