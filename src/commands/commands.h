/// The commands: options in, streams out. They throw Failure when they cannot start or finish.
#pragma once

#include "base/io.h"
#include "commands/options.h"

namespace maatwerk {

Exit run_recommend(const RecommendOptions& options, const CommonOptions& common, Io& io);
/// The interview, the recommendation, and the command line that gives the same.
Exit run_interview(const CommonOptions& common, Io& io);
/// How the recommendation comes about, and what would change it.
Exit run_explain(const ExplainOptions& options, const CommonOptions& common, Io& io);
Exit run_profiles(const ProfilesOptions& options, const CommonOptions& common, Io& io);
Exit run_activities(const ActivitiesOptions& options, const CommonOptions& common, Io& io);
Exit run_batch(const BatchOptions& options, const CommonOptions& common, Io& io);
Exit run_summary(const SummaryOptions& options, const CommonOptions& common, Io& io);
/// Practice cases: to look at, to be asked about, and to test a catalogue with.
Exit run_cases(const CasesOptions& options, const CommonOptions& common, Io& io);
/// What the catalogue holds for whom. Findings: a profile has less than --fail-below.
Exit run_coverage(const CoverageOptions& options, const CommonOptions& common, Io& io);
/// What another catalogue changes for real intakes. Findings: anything.
Exit run_diff(const DiffOptions& options, const CommonOptions& common, Io& io);
Exit run_check(const CheckOptions& options, const CommonOptions& common, Io& io);

}  // namespace maatwerk
