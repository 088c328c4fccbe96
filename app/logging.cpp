// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <QDir>
#include <QFileInfo>
#include <QMessageLogContext>
#include <QStandardPaths>

#include <memory>
#include <vector>

namespace restride {

namespace {

constexpr std::size_t largestFile = 1'000'000;
constexpr std::size_t filesKept = 2;

void takeQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const std::string category = context.category ? context.category : "qt";
    const std::string text = message.toStdString();
    switch (type) {
        case QtDebugMsg:
            return spdlog::debug("{}: {}", category, text);
        case QtInfoMsg:
            return spdlog::info("{}: {}", category, text);
        case QtWarningMsg:
            return spdlog::warn("{}: {}", category, text);
        case QtCriticalMsg:
        case QtFatalMsg:
            return spdlog::error("{}: {}", category, text);
    }
}

}  // namespace

void startLog(const QString& file) {
    auto onScreen = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    onScreen->set_level(spdlog::level::warn);
    std::vector<spdlog::sink_ptr> sinks{onScreen};
    std::string fault;
    QDir().mkpath(QFileInfo(file).absolutePath());
    try {
        sinks.push_back(
            std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.toStdString(), largestFile, filesKept));
    } catch (const spdlog::spdlog_ex& error) {
        fault = error.what();
    }
    auto logger = std::make_shared<spdlog::logger>("restride", sinks.begin(), sinks.end());
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(logger);
    qInstallMessageHandler(takeQtMessage);
    if (!fault.empty()) spdlog::warn("no log file: {}", fault);
}

QString defaultLogFile() {
    const QString state = qEnvironmentVariable("XDG_STATE_HOME", QDir::home().filePath(QStringLiteral(".local/state")));
    return QDir(state).filePath(QStringLiteral("restride/restride.log"));
}

}  // namespace restride
