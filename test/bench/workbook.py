"""Writes the training needs workbook with openpyxl, some times over, and prints how long each took, in ms.

The interpreter, the import of the library and the reading of the rows are not counted. Arguments: sheets as JSON (title,
widths, heading, rows of text, numbers, {"day": …} and {"pence": …}), the file to write, runs.
"""

import datetime
import json
import statistics
import sys
import time

import openpyxl
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

sheets = json.load(open(sys.argv[1], encoding="utf-8"))
target = sys.argv[2]


def write():
    book = openpyxl.Workbook()
    book.remove(book.active)
    bold, wrapped = Font(bold=True), Alignment(wrap_text=True, vertical="top")
    for planned in sheets:
        sheet = book.create_sheet(planned["title"])
        sheet.append(planned["heading"])
        for cell in sheet[1]:
            cell.font = bold
        for values in planned["rows"]:
            sheet.append([plain(value) for value in values])
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                cell.alignment = wrapped
                if isinstance(cell.value, datetime.date):
                    cell.number_format = "d mmm yyyy"
                elif isinstance(cell.value, float):
                    cell.number_format = "£#,##0.00"
        for at, width in enumerate(planned["widths"]):
            sheet.column_dimensions[get_column_letter(at + 1)].width = width
        sheet.freeze_panes = "A2"
        sheet.auto_filter.ref = sheet.dimensions
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.print_title_rows = "1:1"
    book.save(target)


def plain(value):
    if not isinstance(value, dict):
        return value
    return datetime.date.fromisoformat(value["day"]) if "day" in value else value["pence"] / 100


def timed():
    before = time.perf_counter()
    write()
    return (time.perf_counter() - before) * 1000


first = timed()
print(json.dumps({"first": first, "median": statistics.median(timed() for _ in range(int(sys.argv[3])))}))
