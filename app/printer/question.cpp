#include "app/printer/question.h"

namespace pacewise {

namespace {

std::string resource_of(const std::string& address)
{
    char scheme[32], user[256], host[256], resource[1024];
    int port = 0;
    httpSeparateURI(HTTP_URI_CODING_ALL, address.c_str(), scheme, sizeof scheme, user, sizeof user, host,
                    sizeof host, &port, resource, sizeof resource);
    return resource;
}

}

Ipp answer_to(const Destination& printer, int job, const std::vector<const char*>& attributes)
{
    const std::string address = printer.address();
    ipp_t* question = ippNewRequest(job ? IPP_OP_GET_JOB_ATTRIBUTES : IPP_OP_GET_PRINTER_ATTRIBUTES);
    ippAddString(question, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, address.c_str());
    if (job) ippAddInteger(question, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddString(question, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    ippAddStrings(question, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
                  static_cast<int>(attributes.size()), nullptr, attributes.data());
    // Care: cupsDoRequest deletes the question.
    return Ipp(cupsDoRequest(printer.http.get(), question, resource_of(address).c_str()));
}

int number_in(ipp_t* answer, const char* attribute, int usual)
{
    ipp_attribute_t* found = ippFindAttribute(answer, attribute, IPP_TAG_ZERO);
    return found ? ippGetInteger(found, 0) : usual;
}

bool truth_in(ipp_t* answer, const char* attribute, bool usual)
{
    ipp_attribute_t* found = ippFindAttribute(answer, attribute, IPP_TAG_BOOLEAN);
    return found ? ippGetBoolean(found, 0) != 0 : usual;
}

std::string text_in(ipp_t* answer, const char* attribute)
{
    const std::vector<std::string> words = keywords_in(answer, attribute);
    return words.empty() ? "" : words.front();
}

std::vector<std::string> keywords_in(ipp_t* answer, const char* attribute)
{
    std::vector<std::string> words;
    ipp_attribute_t* found = ippFindAttribute(answer, attribute, IPP_TAG_ZERO);
    for (int at = 0; at < ippGetCount(found); ++at)
        if (const char* text = ippGetString(found, at, nullptr)) words.emplace_back(text);
    return words;
}

}
