"""Chapter 4 in many layouts: rows, cells, columns, and what must not be taken for points."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.model.catalogue import Area, Catalogue, SubCriterion
from tests.intake.conftest import Read
from tests.intake.score_pages import ScorePage, plain_row, score_page


@pytest.fixture(scope="module")
def page(catalogue: Catalogue) -> ScorePage:
    """Chapter 4 with points that are neither zero nor full."""
    return score_page(catalogue)


def _wrapped(code_on: int, figures_on: int) -> Callable[[SubCriterion, int], str]:
    """A row over two lines, its code on one of them and its figures on one of them."""

    def row(s: SubCriterion, points: int) -> str:
        words = s.title.split()
        if len(words) < 3:
            return plain_row(s, points)
        parts = [" ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])]
        parts[figures_on] += f" {points} {s.max_points}"
        parts[code_on] = f"{s.code} {parts[code_on]}"
        return "\n".join(parts)

    return row


ROWS: dict[str, Callable[[SubCriterion, int], str]] = {
    "plain": plain_row,
    "table lines": lambda s, p: f"| {s.code} | {s.title} | {p} | {s.max_points} |",
    "dots": lambda s, p: f"{s.code} {s.title} ........ {p} ({s.max_points})",
    "points in words": lambda s, p: f"{s.code}. {s.title}: {p} poäng av {s.max_points}",
    "percent behind": lambda s, p: f"{s.code} {s.title} {p} {s.max_points} {100 * p // s.max_points} %",
    "a speck behind": lambda s, p: f"{s.code} {s.title} {p} {s.max_points} a",
    "capitals": lambda s, p: f"{s.code} {s.title.upper()} {p} {s.max_points}",
    "no code": lambda s, p: f"{s.title} {p} {s.max_points}",
    "code behind the name": lambda s, p: f"{s.title} {s.code} {p} {s.max_points}",
    "code behind the figures": lambda s, p: f"{p} {s.max_points} {s.code} {s.title}",
    "figures before the name": lambda s, p: f"{s.code} {p} {s.max_points} {s.title}",
    "code and name in one": lambda s, p: f"{s.code}{s.title} {p} {s.max_points}",
    "name and points in one": lambda s, p: f"{s.code} {s.title}{p} {s.max_points}",
    "points and max in one": lambda s, p: f"{s.code} {s.title} {p}{s.max_points}",
    "semicolons": lambda s, p: f"{s.code};{s.title};{p};{s.max_points}",
    "comma in the code": lambda s, p: f"{s.code.replace('.', ',')} {s.title} {p} {s.max_points}",
    "letters in the code": lambda s, p: f"{s.code.replace('1', 'l')} {s.title} {p} {s.max_points}",
    "code without point": lambda s, p: f"{s.digits} {s.title} {p} {s.max_points}",
    "code on its own line": lambda s, p: f"{s.code}\n{s.title} {p} {s.max_points}",
    "figures on their own line": lambda s, p: f"{s.code} {s.title}\n{p} {s.max_points}",
    "figures on a line each": lambda s, p: f"{s.code} {s.title}\n{p}\n{s.max_points}",
    "a line per cell": lambda s, p: f"{s.code}\n{s.title}\n{p}\n{s.max_points}",
    "figures above the row": lambda s, p: f"{p} {s.max_points}\n{s.code} {s.title}",
    "wrapped, figures first": _wrapped(0, 0),
    "wrapped, figures last": _wrapped(0, 1),
    "wrapped, code last": _wrapped(1, 0),
    "wrapped, code and figures last": _wrapped(1, 1),
    "empty lines": lambda s, p: f"\n{s.code} {s.title}\n\n{p} {s.max_points}\n",
}


@pytest.mark.parametrize("name", ROWS)
def test_points_are_found_in_every_layout_of_a_row(page: ScorePage, read: Read, name: str) -> None:
    reading = read(page.text(ROWS[name]))
    assert reading.points == page.points
    assert reading.sum_rows == {area.number: page.area_sum(area) for area in page.catalogue.areas}
    assert reading.contradictions == ()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_do_not_matter(page: ScorePage, read: Read, end: str) -> None:
    assert read(page.plain().replace("\n", end)).points == page.points


@pytest.mark.parametrize(
    "total",
    [
        lambda area, points: f"Summa {points} 100",
        lambda area, points: f"Totalt: {points} av 100 poäng",
        lambda area, points: f"Summa område {area.number}: {points} 100",
        lambda area, points: f"Summa\n{points}\n100",
        lambda area, points: f"Summa {points}",
        lambda area, points: f"| | | {points} | 1OO |",
    ],
)
def test_sum_rows_are_found_with_and_without_words(
    page: ScorePage, read: Read, total: Callable[[Area, int], str]
) -> None:
    reading = read(page.text(plain_row, total=total))
    assert reading.sum_rows == {area.number: page.area_sum(area) for area in page.catalogue.areas}
    assert reading.points == page.points


def test_a_sum_in_the_areas_heading_is_a_sum_row(page: ScorePage, read: Read) -> None:
    heading = lambda area: f"{area.number} {area.title} {page.area_sum(area)} 100"  # noqa: E731
    reading = read(page.text(plain_row, heading=heading, total=lambda area, points: ""))
    assert reading.sum_rows == {area.number: page.area_sum(area) for area in page.catalogue.areas}


def test_the_max_may_stand_before_the_points(page: ScorePage, read: Read) -> None:
    swapped = page.text(
        lambda s, points: f"{s.code} {s.title} {s.max_points} {points}",
        heading=lambda area: f"{area.number}. {area.title} Max Uppnått",
        total=lambda area, points: f"100 {points}",
    )
    assert read(swapped).points == page.points
    without_header = swapped.replace(" Max Uppnått", "")
    assert read(without_header).points == page.points


@pytest.mark.parametrize("sums", [True, False])
@pytest.mark.parametrize("columns", ["pairs", "two"])
@pytest.mark.parametrize("areas_together", [1, 2, 4, 8])
def test_figures_in_columns_of_their_own_are_put_back(
    page: ScorePage, read: Read, sums: bool, columns: str, areas_together: int
) -> None:
    lines = ["4. Översikt av poängfördelning"]
    for start in range(0, 8, areas_together):
        areas = page.catalogue.areas[start : start + areas_together]
        pairs: list[tuple[int, int]] = []
        for area in areas:
            lines += [f"{area.number}. {area.title}", *(f"{s.code} {s.title}" for s in area.sub_criteria)]
            pairs += [(page.points[s.code], s.max_points) for s in area.sub_criteria]
            pairs += [(page.area_sum(area), 100)] if sums else []
        if columns == "pairs":
            lines += [f"{points} {most}" for points, most in pairs]
        else:
            lines += ["Uppnått", *(str(points) for points, _ in pairs), "Max", *(str(most) for _, most in pairs)]
    assert read("\n".join(lines)).points == page.points


def test_a_column_that_lacks_a_figure_is_not_put_back(page: ScorePage, read: Read) -> None:
    area = page.catalogue.area(5)
    titles = [f"{s.code} {s.title}" for s in area.sub_criteria]
    pairs = [f"{page.points[s.code]} {s.max_points}" for s in area.sub_criteria]
    del pairs[2]
    lines = page.plain().split("\n")
    begin = next(i for i, line in enumerate(lines) if line.startswith("5. Brukarens"))
    text = "\n".join([*lines[: begin + 1], *titles, *pairs, *lines[begin + 6 :]])
    reading = read(text)
    assert all(s.code not in reading.points for s in area.sub_criteria)
    assert all(any(s.code in u.why for u in reading.unread) for s in area.sub_criteria)


def test_tables_split_by_a_page_go_on_behind_footer_and_header(page: ScorePage, read: Read) -> None:
    lines = page.plain().split("\n")
    out: list[str] = []
    for number, line in enumerate(lines):
        out.append(line)
        if number % 7 == 6:
            page_number = 40 + number // 7
            out += ["", f"Kommunkompassen Analys av Exempelköping kommun {page_number}", "\f", "Uppnått | Max"]
    reading = read("\n".join(out))
    assert reading.points == page.points
    assert len(reading.sum_rows) == 8


def test_page_numbers_alone_on_a_line_are_no_figures(page: ScorePage, read: Read) -> None:
    lines = page.text(ROWS["a line per cell"]).split("\n")
    pages = [lines[i : i + 23] for i in range(0, len(lines), 23)]
    text = "\n\f".join("\n".join([*one, "", str(number)]) for number, one in enumerate(pages, start=1))
    assert read(text).points == page.points


def test_chapter_four_is_found_without_its_heading(page: ScorePage, read: Read) -> None:
    assert read(page.text(plain_row, chapter="")).points == page.points


def test_a_table_of_contents_is_not_chapter_four(page: ScorePage, read: Read) -> None:
    contents = ["Innehåll", *(f"{s.title} ...... {9 + n}" for n, s in enumerate(page.catalogue.sub_criteria))]
    contents += ["4 Översikt av poängfördelning ........ 52", "", "Texten börjar här."]
    assert read("\n".join(contents) + "\n\n" + page.plain()).points == page.points


def test_a_missing_row_is_listed_and_its_points_are_blank(page: ScorePage, read: Read) -> None:
    text = "\n".join(line for line in page.plain().split("\n") if not line.startswith("3.3"))
    reading = read(text)
    assert "3.3" not in reading.points
    assert len(reading.points) == 35
    assert any("3.3" in u.why and "saknas" in u.why for u in reading.unread)
    assert not [c for c in reading.contradictions if c.area == 3]


def test_a_row_without_points_is_blank_and_listed(page: ScorePage, read: Read) -> None:
    row = next(line for line in page.plain().split("\n") if line.startswith("3.3"))
    reading = read(page.plain().replace(row, "3.3 Uppföljning och analys – 25"))
    assert "3.3" not in reading.points
    assert any("3.3" in u.why for u in reading.unread)


def test_a_row_that_stands_twice_with_the_same_points_is_believed(page: ScorePage, read: Read) -> None:
    row = next(line for line in page.plain().split("\n") if line.startswith("3.3"))
    assert read(page.plain().replace(row, f"{row}\n{row}")).points == page.points


def test_a_row_that_stands_twice_with_other_points_is_not_believed(page: ScorePage, read: Read) -> None:
    row = next(line for line in page.plain().split("\n") if line.startswith("3.3"))
    other = f"3.3 Uppföljning och analys {page.points['3.3'] - 1} 25"
    reading = read(page.plain().replace(row, f"{row}\n{other}"))
    assert "3.3" not in reading.points
    assert any("3.3" in u.why and "flera gånger" in u.why for u in reading.unread)


def test_points_over_the_max_are_a_contradiction_and_are_not_taken(page: ScorePage, read: Read) -> None:
    row = next(line for line in page.plain().split("\n") if line.startswith("3.3"))
    reading = read(page.plain().replace(row, "3.3 Uppföljning och analys 31 25"))
    assert "3.3" not in reading.points
    found = [c for c in reading.contradictions if c.kind == "over_max"]
    assert [(c.area, c.stated, c.computed, c.code) for c in found] == [(3, 31, 25, "3.3")]
    assert any("3.3" in u.why for u in reading.unread)


def test_a_max_of_the_reports_own_is_listed(page: ScorePage, read: Read) -> None:
    points = page.points["3.3"]
    row = next(line for line in page.plain().split("\n") if line.startswith("3.3"))
    reading = read(page.plain().replace(row, f"3.3 Uppföljning och analys {points} 40"))
    assert reading.points["3.3"] == points
    assert any("3.3" in u.why and "40" in u.why for u in reading.unread)


def test_the_sum_decides_between_two_readings_and_that_is_said(page: ScorePage, read: Read) -> None:
    row = next(line for line in page.plain().split("\n") if line.startswith("5.2"))
    reading = read(page.plain().replace(row, f"5.2 Fokus på service och bemötande 20 {page.points['5.2']}"))
    assert reading.points == page.points
    assert any("5.2" in u.why and "summan" in u.why for u in reading.unread)


def test_two_readings_without_a_sum_leave_the_points_blank(page: ScorePage, read: Read) -> None:
    text = page.text(plain_row, total=lambda area, points: "")
    row = next(line for line in text.split("\n") if line.startswith("5.2"))
    reading = read(text.replace(row, f"5.2 Fokus på service och bemötande 20 {page.points['5.2']}"))
    assert "5.2" not in reading.points
    assert any("5.2" in u.why for u in reading.unread)


def test_a_code_that_contradicts_its_name_is_listed(page: ScorePage, read: Read) -> None:
    row = next(line for line in page.plain().split("\n") if line.startswith("5.2"))
    reading = read(page.plain().replace(row, row.replace("5.2", "5.4", 1)))
    assert reading.points.get("5.2") in (None, page.points["5.2"])
    assert any("5.4" in u.why for u in reading.unread)


def test_a_grand_total_below_the_tables_is_the_stated_total(page: ScorePage, read: Read) -> None:
    reading = read(page.plain() + f"\nTotalt {sum(page.points.values()) + 2} 800\n")
    assert reading.stated_total == sum(page.points.values()) + 2
    assert [c.kind for c in reading.contradictions] == ["total"]


@pytest.mark.parametrize(
    "text",
    [
        "En helt annan text.\n" * 50,
        "Kommunkompassen har åtta områden.\nOmråde 4 Effektivitet\n",
        "4. Översikt av poängfördelning\n\nHär skulle tabellerna stå.",
        "1.1 2.2 3.3 4.4\n5 6 7\n" * 20,
        "x" * 100_000,
    ],
)
def test_a_text_without_points_is_no_report(read: Read, text: str) -> None:
    with pytest.raises(IntakeProblem) as caught:
        read(text)
    assert "inga poäng" in str(caught.value)
