#include "engine/render/write_html.h"

#include "tests/engine/render/hand_made.h"
#include "tests/engine/render/logo.h"
#include "tests/support/catch.h"

#include <set>

using namespace pacewise;

namespace {

std::string html_of(const Page& page, const std::string& language = "en")
{
    return write_html(std::vector{page}, {"Home exercise plan", language});
}

/// The first tag that is not closed where it should be; empty when all are.
std::string badly_nested(const std::string& html)
{
    static const std::set<std::string> alone{"!DOCTYPE", "meta"};
    std::vector<std::string> open;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        const std::size_t end = html.find('>', at);
        if (end == std::string::npos) return html.substr(at, 20);
        const bool closes = html[at + 1] == '/', empty = html[end - 1] == '/';
        const std::size_t from = at + (closes ? 2 : 1);
        const std::string name = html.substr(from, html.find_first_of(" />", from) - from);
        if (empty || alone.count(name) > 0) continue;
        if (!closes) {
            open.push_back(name);
            continue;
        }
        if (open.empty() || open.back() != name) return name;
        open.pop_back();
    }
    return open.empty() ? std::string() : open.back();
}

std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

}

TEST_CASE("the web page has headings, lists, tables and pictures in reading order, all well nested")
{
    const std::string html = html_of(hand_made::everything());
    CHECK(badly_nested(html) == "");
    std::size_t last = 0;
    for (const std::string part : {"<h1>",
                                   "Your week",
                                   "<h2>",
                                   "Monday",
                                   "<p>",
                                   "At nine.",
                                   "<figure",
                                   "<ul",
                                   "<li>",
                                   "1.",
                                   "Sit tall.",
                                   "</li>",
                                   "Stand up",
                                   "</ul>",
                                   "<h2>",
                                   "Doses",
                                   "<table>",
                                   "<th scope=\"col\">",
                                   "<td colspan=\"2\">",
                                   "8 times",
                                   "</table>"}) {
        CAPTURE(part);
        const std::size_t at = html.find(part, last);
        REQUIRE(at != std::string::npos);
        last = at;
    }
}

TEST_CASE("the web page is complete in itself: no script, nothing fetched")
{
    Page page = hand_made::everything();
    page.blocks.push_back({BlockRole::figure, {Image{{400, 50, 60, 30}, hand_made::logo(8, 4)}}, "Clinic"});
    const std::string html = html_of(page);
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("http://") == std::string::npos);
    CHECK(html.find("https://") == std::string::npos);
    CHECK(html.find("url(") == std::string::npos);
    CHECK(html.find("<link") == std::string::npos);
    CHECK_THAT(html, ContainsSubstring("href=\"data:image/png;base64,iVBORw0KGgo"));
}

TEST_CASE("pictures and signs have their words, borders and repeated feet are not read aloud")
{
    const std::string html = html_of(hand_made::everything());
    CHECK_THAT(html,
               ContainsSubstring("<figure role=\"img\" aria-label=\"A person &quot;stands&quot; up\">"));
    CHECK_THAT(html, ContainsSubstring("role=\"img\" aria-label=\"lighter day\""));
    CHECK_THAT(html, ContainsSubstring("<div aria-hidden=\"true\"><span"));
    CHECK(count(html, "<svg") == count(html, "aria-hidden=\"true\" viewBox") + 1);
}

TEST_CASE("words cannot become tags")
{
    const std::string html = write_html(
        std::vector{hand_made::page({hand_made::block(BlockRole::paragraph, "<b onclick=\"x\">&</b>", 50)})},
        {"<title> & \"more\"", "en"});
    CHECK_THAT(html, ContainsSubstring("&lt;b onclick=&quot;x&quot;&gt;&amp;&lt;/b&gt;"));
    CHECK_THAT(html, ContainsSubstring("<title>&lt;title&gt; &amp; &quot;more&quot;</title>"));
    CHECK(badly_nested(html) == "");
}

TEST_CASE("the language is told, and Arabic reads from the right")
{
    CHECK_THAT(html_of(hand_made::everything(), "es"), ContainsSubstring("<html lang=\"es\" dir=\"ltr\">"));
    const std::string arabic = html_of(hand_made::everything(), "ar");
    CHECK_THAT(arabic, ContainsSubstring("<html lang=\"ar\" dir=\"rtl\">"));
    CHECK_THAT(arabic, ContainsSubstring("right:485.28pt"));
    CHECK_THAT(html_of(hand_made::everything()), ContainsSubstring("<p lang=\"es\">"));
}

TEST_CASE("every page is a section as large as the paper, printed on a sheet of its own")
{
    const Page page = hand_made::everything();
    const std::string html = write_html(std::vector{page, page}, {"Plan", "en"});
    CHECK(count(html, "<section style=\"width:595.28pt;height:841.89pt\">") == 2);
    CHECK_THAT(html, ContainsSubstring("@page { size: 595.28pt 841.89pt; margin: 0 }"));
    CHECK_THAT(html, ContainsSubstring("break-after: page"));
}

TEST_CASE("the same pages give the same web page, and no pages are a broken promise")
{
    CHECK(html_of(hand_made::everything()) == html_of(hand_made::everything()));
    CHECK_THROWS(write_html({}, {"Plan", "en"}));
}
