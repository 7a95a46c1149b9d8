// Nothing on the sheet for the person puts that person in a box.
#include "catalog/labels.h"

#include "people.h"

#include <doctest/doctest.h>

using namespace maatwerk;

namespace {

const Labels labels(test::builtin());
const Text none;

}  // namespace

TEST_SUITE("labels") {
  TEST_CASE("the word itself is found in all its forms and in any case") {
    CHECK(labels.find("Bent u eenzaam?", none));
    CHECK(labels.find("Over EENZAAMHEID gesproken", none));
    CHECK(labels.find("de eenzame avonden", none));
    CHECK(labels.find("Lonely evenings", none));
    CHECK(labels.find("about loneliness", none));
  }

  TEST_CASE("names of profiles and labels of groups are found as whole words") {
    CHECK(labels.find("Voor een Overlever.", none));
    CHECK(labels.find("for the left behind", none));
    CHECK(labels.find("voor mensen met dementie", none));
    CHECK(labels.find("chronisch   ziek", none));
    CHECK_FALSE(labels.find("interactieve lessen", none));
    CHECK_FALSE(labels.find("Een plek om koffie te drinken.", none));
  }

  TEST_CASE("an activity's own name may stand as it is") {
    const Text name{"Inloophuizen voor mensen met kanker", "Drop-in houses"};
    CHECK(labels.find("mensen met kanker", none));
    CHECK_FALSE(labels.find("De inloophuizen voor mensen met kanker zijn open.", name));
    CHECK(labels.find("De inloophuizen voor mensen met kanker: over kanker.", name));
  }
}
