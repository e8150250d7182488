"""Reads one list as rows of values, some times over, and prints how long it took, in ms.

A CSV file with Python's csv module, a workbook with openpyxl in the way that it calls fastest. The interpreter and the
import of the library are not counted. Arguments: the file, runs.
"""

import csv
import json
import statistics
import sys
import time

import openpyxl

source = sys.argv[1]


def read_csv():
    with open(source, encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def read_workbook():
    book = openpyxl.load_workbook(source, read_only=True, data_only=True)
    rows = [list(row) for row in book.worksheets[0].iter_rows(values_only=True)]
    book.close()
    return rows


read = read_csv if source.endswith(".csv") else read_workbook


def timed():
    before = time.perf_counter()
    rows = read()
    took = (time.perf_counter() - before) * 1000
    assert len(rows) == 20_001 or len(rows) == 20_000, len(rows)
    return took


first = timed()
print(json.dumps({"first": first, "median": statistics.median(timed() for _ in range(int(sys.argv[2])))}))
