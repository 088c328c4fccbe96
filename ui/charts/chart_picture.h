// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/load_picture.h"

#include <QByteArray>

#include <optional>

namespace restride {

enum class PictureFormat { Png, Svg, Pdf };

/// By the end of the name; nothing for another one.
[[nodiscard]] std::optional<PictureFormat> pictureFormat(const QString& fileName);

/// Pain against weekly load as the bytes of a file, with its title and what bars and line mean. Always light, for
/// paper; all weeks are in it. Empty when it could not be made.
[[nodiscard]] QByteArray loadChartFile(const LoadPicture& picture, PictureFormat format);

[[nodiscard]] QString loadTitleText();

/// What bars and line of a chart of load mean.
[[nodiscard]] QString loadLegendText(LoadMeasure measure);

}  // namespace restride
