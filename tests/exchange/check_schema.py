# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds JSON files against a JSON Schema: check_schema.py SCHEMA FILE... (needs Debian's python3-jsonschema)."""
import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
validator = jsonschema.Draft202012Validator
validator.check_schema(schema)
failures = 0
for name in sys.argv[2:]:
    with open(name, encoding="utf-8") as file:
        for error in validator(schema).iter_errors(json.load(file)):
            failures += 1
            print(f"{name}: {error.json_path}: {error.message[:200]}")
sys.exit(1 if failures else 0)
