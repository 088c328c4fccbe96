// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/entry_form.h"

#include "ui/theme/widgets.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QShowEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace restride {

namespace {

constexpr int formMargin = 20;
constexpr int questionGap = 8;
constexpr int answerColumns = 4;

QGridLayout* questionGrid() {
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(cardGap);
    grid->setVerticalSpacing(questionGap);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    return grid;
}

/// Scrolls only downwards, and only when the screen is too small for its content.
class FormArea final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {widget()->minimumSizeHint().width(), QScrollArea::minimumSizeHint().height()};
    }
};

}  // namespace

EntryForm::EntryForm(const QString& title, Write write, QWidget* parent)
    : QDialog(parent), m_write(std::move(write)), m_problem(plainLabel({}, this)) {
    setWindowTitle(title);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, formMargin, 0, formMargin);
    whole->setSpacing(cardGap);
    m_area = new FormArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(m_area);
    inside->setObjectName(QStringLiteral("scrolled"));
    m_groups = new QVBoxLayout(inside);
    m_groups->setContentsMargins(formMargin, 0, formMargin, 0);
    m_groups->setSpacing(cardGap);
    m_groups->addWidget(titleLabel(title, inside));
    m_area->setWidget(inside);
    whole->addWidget(m_area, 1);

    m_problem->setObjectName(QStringLiteral("problem"));
    m_remove = linkButton(tr("Delete"), this);
    m_remove->setObjectName(QStringLiteral("remove"));
    m_remove->hide();
    m_cancel = plainButton(tr("Cancel"), this);
    m_save = primaryButton(tr("Save"), this);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(formMargin, 0, formMargin, 0);
    row->setSpacing(questionGap);
    row->addWidget(m_remove);
    row->addWidget(m_problem, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    whole->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EntryForm::save);
    // From a note of several lines too, where Enter begins another.
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_save, &QPushButton::click);
}

void EntryForm::tell(const QString& sentence) {
    setLook(m_problem, "wrong");
    m_problem->setText(sentence);
}

QGridLayout* EntryForm::addGroup(const QString& heading, QWidget* beside) {
    auto* grid = questionGrid();
    if (!heading.isEmpty()) {
        auto* row = new QHBoxLayout;
        row->addWidget(headingLabel(heading, this), 1);
        if (beside != nullptr) row->addWidget(beside);
        m_groups->addLayout(row);
    }
    m_groups->addLayout(grid);
    return grid;
}

QGridLayout* EntryForm::addFold(const QString& heading, bool open) {
    auto* toggle = new QToolButton(this);
    setLook(toggle, "link");
    toggle->setObjectName(QStringLiteral("more"));
    toggle->setCheckable(true);
    auto* inside = new QWidget(this);
    auto* grid = questionGrid();
    inside->setLayout(grid);
    const auto fold = [this, toggle, inside, heading](bool shown) {
        toggle->setText((shown ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + heading);
        toggle->setAccessibleName(heading);
        inside->setVisible(shown);
        if (isVisible()) growToContent();
    };
    toggle->setChecked(open);
    fold(open);
    connect(toggle, &QToolButton::toggled, inside, fold);
    m_inOrder.push_back(toggle);
    m_groups->addWidget(toggle, 0, Qt::AlignLeft);
    m_groups->addWidget(inside);
    return grid;
}

QLabel* EntryForm::ask(QGridLayout* grid, int row, int column, const QString& question, QWidget* answer, int columns) {
    auto* label = softLabel(question);
    label->setWordWrap(false);
    label->setBuddy(answer);
    if (answer->accessibleName().isEmpty()) answer->setAccessibleName(question);
    m_inOrder.push_back(answer);
    if (column == 0) m_questions.push_back(label);
    grid->addWidget(label, row, column);
    grid->addWidget(answer, row, column + 1, 1, columns);
    return label;
}

QLabel* EntryForm::addRow(QGridLayout* grid, const QString& question, QWidget* answer) {
    return ask(grid, grid->rowCount(), 0, question, answer, answerColumns - 1);
}

void EntryForm::addPair(QGridLayout* grid, const QString& question, QWidget* answer, const QString& otherQuestion,
                        QWidget* otherAnswer) {
    const int row = grid->rowCount();
    ask(grid, row, 0, question, answer, 1);
    ask(grid, row, 2, otherQuestion, otherAnswer, 1);
}

void EntryForm::allowRemoval(const Edits& edits, const QString& title) {
    m_remove->show();
    connect(m_remove, &QPushButton::clicked, this, [this, edits, title] {
        if (m_write(edits, title)) accept();
    });
}

void EntryForm::lookAgain() {
    const QString sentence = problem();
    setLook(m_problem, "soft");
    m_problem->setText(sentence);
    m_save->setEnabled(sentence.isEmpty());
}

void EntryForm::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (event->spontaneous()) return;
    alignQuestions();
    growToContent();
    std::vector<QWidget*> order = m_inOrder;
    order.insert(order.end(), {m_remove, m_cancel, m_save});
    for (std::size_t i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
}

void EntryForm::alignQuestions() {
    int widest = 0;
    for (const QLabel* question : m_questions) widest = std::max(widest, question->sizeHint().width());
    for (QLabel* question : m_questions) question->setMinimumWidth(widest);
}

/// As tall as its content, where the screen allows it.
void EntryForm::growToContent() {
    m_groups->activate();
    m_area->updateGeometry();
    layout()->activate();
    const QSize wanted = sizeHint();
    const QSize most = screen()->availableGeometry().size();
    resize(std::min(std::max(width(), wanted.width()), most.width()), std::min(wanted.height(), most.height()));
}

void EntryForm::save() {
    if (problem().isEmpty() && m_write(edits(), stepText())) accept();
}

}  // namespace restride
