// The paper that the patient takes home: the week for the fridge and the cards of the exercises; and the
// therapist's copy. One front door: a plan and a wish go in, neutral pages or the bytes of a PDF come out.
#pragma once

#include "engine/adapt/road_map.h"
#include "engine/catalog/catalog.h"
#include "engine/figure/drawing.h"
#include "engine/page/page.h"
#include "engine/paper/therapist/therapist_notes.h"
#include "engine/patient/patient.h"
#include "engine/plan/plan.h"
#include "engine/protocol/protocol.h"
#include "engine/render/write_pdf.h"
#include "engine/wording/wording.h"

#include <set>
#include <string>
#include <vector>

namespace pacewise {

/// A sentence that a precaution wants on the paper: "Wear your foot brace." (clinical.md T18)
struct PrintLine {
    /// Stop box: "Sign: what to do". Good to know: beside the week, not about a single exercise; what does
    /// not fit there stands after the cards.
    enum class Where { stop_box, good_to_know, after_cards, every_card, fitting_cards };
    Translations text;
    Where where = Where::every_card;
    std::set<Tag> tags;            ///< fitting cards: those with any of these
    std::set<Position> positions;  ///< or in any of these positions
    std::set<ExerciseId> exercises;
};

struct Clinic {
    std::string name;
    std::string phone;         ///< empty: "Call your therapist"
    std::string address = {};  ///< one line; may be empty
    std::string logo = {};     ///< the bytes of a PNG picture; empty for none
};

/// Care: holds references; all of them must outlive the call.
struct PaperInput {
    const Plan& plan;
    const Catalog& catalog;
    const Patient& patient;
    const Protocol& protocol;
    const Wording& wording;  ///< its language is the language of the paper
    std::vector<PrintLine> lines;
    Clinic clinic;
    TherapistNotes notes = {};         ///< for the therapist's copy only
    std::string version_code = {};     ///< on every page, in letters and as a QR pattern; empty for none
    std::string plan_file = {};        ///< the YAML of the plan, attached to the PDF; empty for none
    RoadMap road_map = {};             ///< where to go from the next review; empty for none
    std::set<ExerciseId> helped = {};  ///< done only with somebody there
    const Plan* older = nullptr;       ///< the version before; null when it is not at hand
};

/// `of_the_phase`: one sheet for the start of each phase, and later doses on the cards. `each`: a sheet for
/// every week that differs from the one before.
enum class WeekSheets { of_the_phase, each };

struct PaperWish {
    PrintSize size = PrintSize::normal;
    PaperSize paper = PaperSize::a4;
    bool week = true;        ///< the sheets of the week
    bool cards = true;       ///< the cards of the exercises
    bool diary = false;      ///< to be filled in, with the same days and numbers as the week
    bool changes = false;    ///< what is new since the version before
    bool road_map = false;   ///< where to go from here, after the cards
    bool helper = false;     ///< the sheet for the person who helps
    bool therapist = false;  ///< the therapist's copy, after everything else
    int of_phase = 0;        ///< only this phase, from 1: its sheet and its cards; 0: the whole plan
    int of_week = 0;         ///< the week of the sheet; 0 gives the sheets that `sheets` tells
    WeekSheets sheets = WeekSheets::of_the_phase;
    int cards_per_page = 2;  ///< 1, 2, 4 or 6 at most; a card never shares a page it does not fit on
    LineStyle style = LineStyle::colour;
    bool duplex = false;  ///< parts begin on a new sheet of paper
    bool punch = false;   ///< a wider margin where the holes are, and a mark for the punch
    bool name = true;     ///< whether the patient's name is on the paper
};

std::vector<Page> lay_out(const PaperInput&, const PaperWish&);
/// What the file says of itself; the same for every way of writing it.
PdfInfo pdf_info(const PaperInput&);
std::string handout_pdf(const PaperInput&, const PaperWish&);

}
