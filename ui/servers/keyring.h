// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace cacofonisk::ui {

/// Where secrets are kept from one run of the program to the next. Answers come later, or at once.
class Keyring
{
public:
    struct Answer
    {
        std::optional<QString> secret; ///< nothing: there is none
        bool isUsable = true;          ///< false: no keyring, or it does not answer
    };
    using Found = std::function<void(const Answer &)>;
    using Written = std::function<void(const QString &error)>; ///< empty: it went well

    virtual ~Keyring();

    virtual void read(const QString &id, Found found) = 0;
    virtual void write(const QString &id, const QString &secret, Written written) = 0;
    virtual void remove(const QString &id) = 0;
};

/// The desktop's: Secret Service or KWallet.
class DesktopKeyring final : public Keyring
{
public:
    void read(const QString &id, Found found) override;
    void write(const QString &id, const QString &secret, Written written) override;
    void remove(const QString &id) override;

private:
    QObject m_context; ///< with its end nobody waits for answers any more
};

} // namespace cacofonisk::ui
