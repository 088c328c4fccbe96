// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/store_text.h"

#include "ui/text/qt_convert.h"

#include <QCoreApplication>

namespace restride {

namespace {

class StoreText {
    Q_DECLARE_TR_FUNCTIONS(StoreText)

public:
    static QString of(const StoreError& error) {
        const QString subject = toQString(error.subject);
        switch (error.fault) {
            case StoreFault::NotAccessible:
                return tr("%1 cannot be opened or written. Please check that it is there and that you may write to it "
                          "and to its folder.")
                    .arg(subject);
            case StoreFault::Full:
                return tr("There is no room left for %1; nothing was changed. Please free some space and try again.")
                    .arg(subject);
            case StoreFault::Locked:
                return tr("Another program is using %1; it can be read, but not changed. Please close the other "
                          "program and start this one again.")
                    .arg(subject);
            case StoreFault::RevisionMoved:
                return tr(
                    "The diary was changed somewhere else meanwhile; nothing was overwritten. Please load it "
                    "again and repeat the change.");
            case StoreFault::Damaged:
                return tr("%1 is damaged and was left as it is. Please restore the newest backup, or save what is left "
                          "of it into a new file.")
                    .arg(subject);
            case StoreFault::NewerSchema:
                return tr("A newer version of Restride made %1; it was left as it is. Please update Restride.")
                    .arg(subject);
            case StoreFault::NotADatabase:
                return tr("%1 is no database of Restride; it was left as it is. Please choose another file.")
                    .arg(subject);
            case StoreFault::NoSuchRunner:
                if (subject.isEmpty()) return tr("There is no runner in this database. Please add a diary first.");
                return tr("There is no runner %1 in this database. Please choose one that it lists.").arg(subject);
            case StoreFault::AmbiguousRunner:
                if (subject.isEmpty()) return tr("There are several runners in this database. Please name one.");
                return tr("There are several runners called %1. Please choose one by its id.").arg(subject);
            case StoreFault::Refused:
                return tr("%1 cannot keep this: something in it is out of range, not readable text, or there already. "
                          "Nothing was changed. Please check what was entered.")
                    .arg(subject);
            case StoreFault::UnreadableName:
                return tr("The name of %1 or of its folder is not readable text (UTF-8). Please rename it and try "
                          "again.")
                    .arg(subject);
        }
        return {};
    }

    static QString ofDamaged(const QString& name) {
        return tr("The diary of %1 is damaged and was left as it is; the other diaries can be used. Please restore the "
                  "newest backup, or save what is left into a new file.")
            .arg(name);
    }

    static QString of(StoreNotice notice, const QString& file) {
        switch (notice) {
            case StoreNotice::ChangesLost:
                return tr("The last changes in %1 are lost: the end of its log was damaged. All before them is there. "
                          "Please look through the latest entries.")
                    .arg(file);
            case StoreNotice::MarkUnreadable:
                return tr("The file beside %1 that counts its changes cannot be read. Please check that the latest "
                          "entries are there.")
                    .arg(file);
            case StoreNotice::NoBackup:
                return tr("Today's backup of %1 could not be made. Please check that there is room for it.").arg(file);
            case StoreNotice::DamageFound:
                return tr("Something in %1 is damaged. No backup was made today, so that no sound one makes room for "
                          "it. Please restore the newest backup, or save what is left into a new file.")
                    .arg(file);
        }
        return {};
    }
};

}  // namespace

QString storeErrorText(const StoreError& error) {
    return StoreText::of(error);
}

QString storeNoticeText(StoreNotice notice, const std::string& file) {
    return StoreText::of(notice, toQString(file));
}

QString damagedDiaryText(const std::string& name) {
    return StoreText::ofDamaged(toQString(name));
}

}  // namespace restride
