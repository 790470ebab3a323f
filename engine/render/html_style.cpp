#include "engine/render/html_style.h"

#include "engine/base/text.h"

namespace pacewise {

std::string html_style(double width, double height)
{
    return "@page { size: " + number_text(width) + "pt " + number_text(height) + R"(pt; margin: 0 }
* { margin: 0; padding: 0; font-weight: normal }
body { background: #888; color: #000; font-family: "Noto Sans", "Open Sans", sans-serif; line-height: 1.3 }
section { position: relative; background: #fff; margin: 12pt auto; overflow: hidden; break-after: page }
section:last-child { break-after: auto }
span, svg { position: absolute; white-space: pre }
.b { font-weight: bold }
ul { list-style: none }
@media print {
  body { background: none }
  section { margin: 0 }
}
@media screen and (max-width: )" +
           number_text(width) + R"(pt) {
  body { background: none }
  section { width: auto !important; height: auto !important; padding: 12pt; margin: 0; overflow: visible;
            border-bottom: 1pt solid #000 }
  span { position: static; white-space: normal; color: #000 !important }
  svg { position: static; max-width: 100% }
  svg.drawn { display: none }
  figure svg { display: block; height: auto !important; margin: 6pt 0 }
  p, li, h1, h2, table { margin: 0 0 6pt }
  td, th { border: 0.75pt solid #000; padding: 2pt 4pt; vertical-align: top }
  table { border-collapse: collapse }
}
)";
}

}
