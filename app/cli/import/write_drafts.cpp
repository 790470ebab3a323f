#include "app/cli/import/write_drafts.h"

#include "engine/yaml/write.h"

namespace pacewise::cli {

namespace {

using Style = YamlWriter::Style;

void write_list(YamlWriter& out, const char* key, const std::vector<std::string>& words)
{
    out.key(key).begin_list(Style::flow);
    for (const std::string& word : words) out.value(word);
    out.end();
}

template <class E> std::vector<std::string> words_for(const E& meanings)
{
    std::vector<std::string> words;
    for (const auto meaning : meanings) words.emplace_back(word_of(meaning));
    return words;
}

void write_texts(YamlWriter& out, const FoundExercise& draft)
{
    out.key("name").begin_map();
    for (const auto& [language, name] : draft.name.by_language) out.key(language).value(name);
    out.end();
    if (draft.how.empty()) return;
    out.key("how").begin_map();
    for (const auto& [language, steps] : draft.how.by_language) {
        out.key(language).begin_list();
        for (const std::string& step : steps) out.value(step);
        out.end();
    }
    out.end();
}

void write_works(YamlWriter& out, const FoundExercise& draft)
{
    constexpr int main_work = 3, some_work = 1;
    out.key("works").begin_map(Style::flow);
    for (const Muscle muscle : draft.works) out.key(word_of(muscle)).value(main_work);
    for (const Muscle muscle : draft.helps_with)
        if (!draft.works.contains(muscle)) out.key(word_of(muscle)).value(some_work);
    out.end();
}

/// A stretch lengthens what others work.
void write_muscles(YamlWriter& out, const FoundExercise& draft, std::vector<std::string>& guessed)
{
    if (draft.works.empty() && draft.helps_with.empty()) return;
    if (draft.modality == Modality::stretch) {
        write_list(out, "stretches", words_for(draft.works));
        guessed.emplace_back("stretches");
    } else {
        write_works(out, draft);
        guessed.emplace_back("works");
    }
}

void write_rights(YamlWriter& out, const Rights& rights)
{
    out.key("rights").begin_map();
    out.key("author")
        .value(rights.author)
        .key("license")
        .value(rights.license)
        .key("source")
        .value(rights.source);
    out.end();
}

std::vector<std::string> missing_in(const FoundExercise& draft)
{
    std::vector<std::string> missing{"ladder", "position", "support", "side", "loads", "tags",   "effort",
                                     "dose",   "goals",    "why",     "feel", "stop",  "figure", "approved"};
    if (draft.how.empty()) missing.emplace_back("how");
    if (!draft.equipment) missing.emplace_back("equipment");
    return missing;
}

void write_draft(YamlWriter& out, const FoundExercise& draft)
{
    std::vector<std::string> guessed;
    out.begin_map().key("id").value(draft.id);
    write_texts(out, draft);
    if (draft.modality) {
        out.key("modality").value(word_of(*draft.modality));
        guessed.emplace_back("modality");
    }
    write_muscles(out, draft, guessed);
    if (draft.equipment) {
        write_list(out, "equipment", words_for(*draft.equipment));
        guessed.emplace_back("equipment");
    }
    write_rights(out, draft.rights);
    write_list(out, "guessed", guessed);
    write_list(out, "missing", missing_in(draft));
    out.end();
}

}

std::string drafts_text(const std::vector<FoundExercise>& drafts)
{
    YamlWriter out;
    out.key("drafts").begin_list();
    for (const FoundExercise& draft : drafts) write_draft(out, draft);
    out.end();
    return std::string(drafts_title) +
           " A therapist completes one (guessed: look twice, missing: write it, at most\n"
           "# 5 steps of 12 words), moves it under exercises: in a file of its own and adds approved: {by: "
           "name, on: "
           "date}.\n" +
           out.text();
}

}
