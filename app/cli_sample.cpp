// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_command.h"
#include "app/cli_options.h"
#include "app/cli_streams.h"
#include "app/resource_files.h"

namespace restride {

namespace {

class SampleCommand final : public Command {
public:
    void addOptions(CommandOptions&) override {}
    Exit run() override { return print(resource(QStringLiteral("sample-diary.json"))); }
};

const CommandRegistration sampleEntry({90, "sample", "Print the sample diary", makeCommand<SampleCommand>});

}  // namespace

}  // namespace restride
