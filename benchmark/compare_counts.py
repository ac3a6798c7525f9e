#!/usr/bin/env python3
"""Compares the counts of pandas_pack.py with the program's own, to the last count.

usage: compare_counts.py COUNTS PACK

Prints how many were compared; exits with 1 where one differs.
"""
import csv
import sys
from pathlib import Path


def program(pack):
    for name in ("measures.csv", "breakdowns.csv"):
        with open(pack / name, newline="", encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                if row["numerator"]:
                    base = row["denominator"] or row["numerator"]
                    key = (row["measure"], row["period"], row.get("slice", ""), row.get("category", ""))
                    yield key, (float(row["numerator"]), float(base))


def main(counts, pack):
    with open(counts, newline="", encoding="utf-8") as file:
        script = {(row["measure"], row["period"], row["slice"], row["category"]):
                  (float(row["numerator"]), float(row["denominator"])) for row in csv.DictReader(file)}
    own = dict(program(pack))
    shared = [key for key in script if key in own]
    different = [key for key in shared if any(abs(one - other) > 1e-6 for one, other in zip(script[key], own[key]))]
    for key in different[:20]:
        print(key, "script", script[key], "program", own[key])
    print(f"{len(shared):,} counts compared, {len(different):,} differ; {len({key[0] for key in shared})} measures")
    return 1 if different or not shared else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
