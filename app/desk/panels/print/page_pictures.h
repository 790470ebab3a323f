// Printed pages as pictures for the screen. They are drawn beside the window, at the size they are shown;
// until one is there, the nearest size of the same page stands in.
#pragma once

#include "app/desk/widgets/ui.h"
#include "app/desk/work/background_job.h"
#include "app/desk/work/paper_job.h"

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace pacewise {

class PagePictures {
public:
    /// Other pages: the pictures so far are forgotten.
    void show(std::shared_ptr<const PaperResult>);
    /// The page (from 0) as wide as this in pixels of the screen; without a texture while there is none.
    Picture picture(Ui&, int page, int width);
    /// Once a frame, after all pictures were asked for: takes what is drawn, begins what is not.
    void work(Ui&);
    bool busy() const { return job_.running() || !wanted_.empty(); }

private:
    struct Key {
        int page = 0, width = 0;
        auto operator<=>(const Key&) const = default;
    };
    struct Kept {
        std::shared_ptr<const Pixels> pixels;
        long asked_in = 0;  ///< the frame
    };
    using Drawn = std::vector<std::pair<Key, Pixels>>;

    const Key* nearest(Key) const;
    std::string name_of(Key) const;
    void keep(Drawn);
    void forget_old();

    std::shared_ptr<const PaperResult> paper_;
    std::map<Key, Kept> kept_;
    std::vector<Key> wanted_;
    BackgroundJob<std::pair<int, Drawn>> job_;
    int paper_number_ = 0;  ///< of the pages shown; a drawing of earlier pages is dropped
    long frame_ = 0;
};

}
