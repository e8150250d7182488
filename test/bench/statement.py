"""Writes one statement with python-docx, some times over, and prints how long each took: first and median, in ms.

The interpreter and the import of the library are not counted. Arguments: parts as JSON, the file to write, runs.
"""

import json
import statistics
import sys
import time

import docx

parts = json.load(open(sys.argv[1], encoding="utf-8"))
target = sys.argv[2]


def write():
    document = docx.Document()
    for part in parts:
        if "table" in part:
            rows = part["table"]
            table = document.add_table(rows=len(rows), cols=len(rows[0]))
            table.style = "Table Grid"
            for row, cells in zip(table.rows, rows):
                for cell, text in zip(row.cells, cells):
                    first, *others = text.split("\n")
                    cell.text = first
                    for other in others:
                        cell.add_paragraph(other)
        elif part["style"] == "title":
            document.add_heading(part["text"], 0)
        elif part["style"] == "heading":
            document.add_heading(part["text"], 1)
        else:
            for line in part["text"].split("\n"):
                document.add_paragraph(line)
    document.save(target)


def timed():
    before = time.perf_counter()
    write()
    return (time.perf_counter() - before) * 1000


first = timed()
print(json.dumps({"first": first, "median": statistics.median(timed() for _ in range(int(sys.argv[3])))}))
