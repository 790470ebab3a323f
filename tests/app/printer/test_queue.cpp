#include "tests/app/printer/test_queue.h"

#include <chrono>
#include <thread>

namespace pacewise {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

/// As a driver describes a printer: A4 and Letter, both sides, takes PDF as it is.
constexpr const char* driver = R"ppd(*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "TEST.PPD"
*Manufacturer: "Test"
*Product: "(Test)"
*ModelName: "Test Laser"
*ShortNickName: "Test Laser"
*NickName: "Test Laser"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: ""
*PageSize Letter/US Letter: ""
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*PageRegion Letter/US Letter: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "18 36 577 806"
*ImageableArea Letter/US Letter: "18 36 594 756"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension Letter/US Letter: "612 792"
*OpenUI *Duplex/2-Sided: PickOne
*OrderDependency: 20 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long: ""
*CloseUI: *Duplex
)ppd";

std::string service_conf(const Workshop& workshop)
{
    return "Listen " + workshop.path("cups.sock") +
           "\nLogLevel info\nDefaultAuthType None\nWebInterface No\nBrowsing Off\n"
           "<Location />\n  Order allow,deny\n  Allow all\n</Location>\n"
           "<Policy default>\n  <Limit All>\n    Order deny,allow\n  </Limit>\n</Policy>\n";
}

std::string files_conf(const Workshop& workshop)
{
    return "FileDevice Yes\nServerRoot " + workshop.path("etc") + "\nRequestRoot " + workshop.path("spool") +
           "\nTempDir " + workshop.path("spool/tmp") + "\nCacheDir " + workshop.path("cache") +
           "\nStateDir " + workshop.path("state") + "\nAccessLog " + workshop.path("access.log") +
           "\nErrorLog " + workshop.path("error.log") + "\nPageLog " + workshop.path("page.log") +
           "\nServerKeychain " + workshop.path("etc") + "\nPrintcap " + workshop.path("printcap") + '\n';
}

std::string queue_conf(const Workshop& workshop)
{
    return "<DefaultPrinter Reception>\nInfo Front desk\nDeviceURI file://" +
           workshop.path("paper/printed.pdf") +
           "\nState Idle\nType 4\nAccepting Yes\nShared No\nJobSheets none none\nOpPolicy default\n"
           "ErrorPolicy retry-job\n</DefaultPrinter>\n";
}

}

TestQueue::TestQueue()
{
    if (!is_installed("cupsd")) {
        why_not_ = "cupsd is not installed";
        return;
    }
    for (const char* folder : {"etc", "etc/ppd", "spool", "spool/tmp", "cache", "state", "paper"})
        fs::create_directories(workshop_.path(folder));
    // The service takes another name than root's for its work.
    fs::permissions(workshop_.path("."), fs::perms::others_exec | fs::perms::others_read,
                    fs::perm_options::add);
    fs::permissions(workshop_.path("paper"), fs::perms::all);
    workshop_.write("etc/cupsd.conf", service_conf(workshop_));
    workshop_.write("etc/cups-files.conf", files_conf(workshop_));
    workshop_.write("etc/printers.conf", queue_conf(workshop_));
    // A queue without any filter would write nothing.
    workshop_.write("etc/as_it_is", "#!/bin/sh\nexec cat \"$6\"\n");
    fs::permissions(workshop_.path("etc/as_it_is"), fs::perms{0755});
    workshop_.write("etc/ppd/Reception.ppd", driver + ("*cupsFilter2: \"application/pdf application/pdf 0 " +
                                                       workshop_.path("etc/as_it_is") + "\"\n"));
    workshop_.start(
        {"cupsd", "-f", "-c", workshop_.path("etc/cupsd.conf"), "-s", workshop_.path("etc/cups-files.conf")},
        "cupsd.log");
    for (int turn = 0; turn < 500 && !fs::exists(workshop_.path("cups.sock")); ++turn)
        std::this_thread::sleep_for(20ms);
    if (!fs::exists(workshop_.path("cups.sock")))
        why_not_ = "cupsd does not start: " + workshop_.read("cupsd.log") + workshop_.read("error.log");
}

}
