"""The cells of HTML tables in their places."""

from lxml import html


def grid(table: html.HtmlElement) -> list[list[html.HtmlElement]]:
    """The cell at each place of a table. Merged cells fill a rectangle, and no place is empty or taken twice."""
    rows: list[dict[int, html.HtmlElement]] = []
    for part in table.xpath("./thead | ./tbody | ./tfoot"):
        rows += grid_of_part(part)
    widths = {len(row) for row in rows}
    assert len(widths) == 1, f"rows of {sorted(widths)} columns"
    assert all(sorted(row) == list(range(len(row))) for row in rows), "a gap in a row"
    return [[row[column] for column in sorted(row)] for row in rows]


def grid_of_part(part: html.HtmlElement) -> list[dict[int, html.HtmlElement]]:
    lines = part.findall("./tr")
    places: list[dict[int, html.HtmlElement]] = [{} for _ in lines]
    for number, line in enumerate(lines):
        column = 0
        for cell in line:
            while column in places[number]:
                column += 1
            width, height = int(cell.get("colspan", "1")), int(cell.get("rowspan", "1"))
            assert number + height <= len(lines), "a cell reaches below the last row"
            for y in range(number, number + height):
                for x in range(column, column + width):
                    assert x not in places[y], "two cells in one place"
                    places[y][x] = cell
            column += width
    return places
