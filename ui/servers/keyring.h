// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace cacofonisk::ui {

/// Where secrets are kept between runs of the program. Answers may come later, or at once.
class Keyring
{
public:
    struct Answer
    {
        std::optional<QString> secret; ///< nothing: there is none
        bool isUsable = true;          ///< false: no keyring, or it does not respond
    };
    using Found = std::function<void(const Answer &)>;
    using Written = std::function<void(const QString &error)>; ///< empty: success

    virtual ~Keyring();

    virtual void read(const QString &id, Found found) = 0;
    virtual void write(const QString &id, const QString &secret, Written written) = 0;
    virtual void remove(const QString &id) = 0;
};

/// The desktop's keyring: Secret Service or KWallet.
class DesktopKeyring final : public Keyring
{
public:
    void read(const QString &id, Found found) override;
    void write(const QString &id, const QString &secret, Written written) override;
    void remove(const QString &id) override;

private:
    QObject m_context; ///< once it is destroyed, no more answers are delivered
};

} // namespace cacofonisk::ui
