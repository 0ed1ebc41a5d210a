// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

namespace cacofonisk::ui {

/// Lets nobody but the user read the settings and what the program keeps, with the numbers and
/// names in it: also of folders and files that were made before. What a file system cannot do is
/// left out.
void keepFilesPrivate();

} // namespace cacofonisk::ui
