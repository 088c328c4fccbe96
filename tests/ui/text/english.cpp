// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

#include <memory>

namespace restride {
namespace {

/// All tests of this program speak English, plural forms included.
class English : public testing::Environment {
public:
    void SetUp() override {
        m_application = std::make_unique<QCoreApplication>(m_count, m_arguments);
        m_translation = std::make_unique<Translation>(QLocale(QLocale::English));
    }
    void TearDown() override {
        m_translation.reset();
        m_application.reset();
    }

private:
    int m_count = 1;
    char m_name[6] = "tests";
    char* m_arguments[2] = {m_name, nullptr};
    std::unique_ptr<QCoreApplication> m_application;
    std::unique_ptr<Translation> m_translation;
};

const testing::Environment* const english = testing::AddGlobalTestEnvironment(std::make_unique<English>().release());

}  // namespace
}  // namespace restride
