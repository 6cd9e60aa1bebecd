-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema version 1: the plan as adopted, its follow-up, and the change log.
--
-- Released files hold these texts letter for letter and are compared with them when opened: never edit a numbered
-- schema file that has been released, add the next one. Statements are separated by a line "--;".
-- Columns are the names of core's Fields; a table_info test holds the two together. No cascades: the verbs name every
-- row that goes. No UNIQUE beside the ids: renumbering passes through doubles, uniqueness is core's validation.
--;
CREATE TABLE plan (
    id TEXT NOT NULL PRIMARY KEY,         -- every id: a UUID, 36 characters, lower case, no braces
    title TEXT NOT NULL,
    short_title TEXT NOT NULL,
    authority TEXT NOT NULL,
    language TEXT NOT NULL,               -- of the reports: fr, en
    period_start TEXT,                    -- soft date: ISO 8601 at the precision known (2016, 2016-10, 2016-10-14)
    period_start_text TEXT NOT NULL,      -- its wording
    period_end TEXT,
    period_end_text TEXT NOT NULL,
    vision TEXT NOT NULL,
    fictitious INTEGER NOT NULL CHECK (fictitious IN (0, 1)),
    deliberation_reference TEXT NOT NULL,
    deliberation_date TEXT,               -- every date: ISO 8601 day, NULL when not known
    present INTEGER,
    represented INTEGER,
    voters INTEGER,
    votes_for INTEGER,
    votes_against INTEGER,
    abstentions INTEGER
) STRICT
--;
CREATE TABLE context_figure (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    value INTEGER,                        -- ten-thousandths
    unit TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT
--;
CREATE TABLE criterion (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    label TEXT NOT NULL
) STRICT
--;
CREATE TABLE party (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'service', 'role', 'group')),
    name TEXT NOT NULL,
    aliases TEXT NOT NULL                 -- one a line
) STRICT
--;
CREATE TABLE challenge (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    adopted_title TEXT NOT NULL,
    short_title TEXT NOT NULL
) STRICT
--;
CREATE TABLE action_sheet (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES challenge (id),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    adopted_title TEXT NOT NULL,
    short_title TEXT NOT NULL,
    context TEXT NOT NULL,
    target_public TEXT NOT NULL,
    human_means TEXT NOT NULL,
    start TEXT,
    start_text TEXT NOT NULL,
    "end" TEXT,
    end_text TEXT NOT NULL,
    cost_state TEXT NOT NULL CHECK (cost_state IN ('known', 'nil', 'notApplicable', 'toBeDetermined', 'missing')),
    cost_text TEXT NOT NULL,
    funding_state TEXT NOT NULL
        CHECK (funding_state IN ('known', 'nil', 'notApplicable', 'toBeDetermined', 'missing')),
    funding_text TEXT NOT NULL,
    funders TEXT NOT NULL,                -- one a line
    remarks TEXT NOT NULL
) STRICT
--;
CREATE INDEX action_sheet_by_challenge ON action_sheet (challenge_id)
--;
CREATE TABLE action_party (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action_sheet (id),
    party_id TEXT NOT NULL REFERENCES party (id),
    role TEXT NOT NULL CHECK (role IN ('pilot', 'partner')),
    position INTEGER NOT NULL
) STRICT
--;
CREATE INDEX action_party_by_action ON action_party (action_id)
--;
CREATE INDEX action_party_by_party ON action_party (party_id)
--;
CREATE TABLE method_step (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action_sheet (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    recurrence TEXT NOT NULL CHECK (recurrence IN ('', 'P2M', 'P3M', 'P1Y')),
    start TEXT,
    start_text TEXT NOT NULL,
    due TEXT,
    due_text TEXT NOT NULL,
    done TEXT,
    done_text TEXT NOT NULL
) STRICT
--;
CREATE INDEX method_step_by_action ON method_step (action_id)
--;
CREATE TABLE expected_result (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action_sheet (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT
--;
CREATE INDEX expected_result_by_action ON expected_result (action_id)
--;
CREATE TABLE cost_line (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action_sheet (id),
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    quantity INTEGER,                     -- ten-thousandths
    unit_amount INTEGER,                  -- euro cents
    amount INTEGER,                       -- euro cents
    per TEXT NOT NULL CHECK (per IN ('once', 'year'))
) STRICT
--;
CREATE INDEX cost_line_by_action ON cost_line (action_id)
--;
CREATE TABLE action_link (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action_sheet (id),
    target_id TEXT NOT NULL REFERENCES action_sheet (id),
    kind TEXT NOT NULL CHECK (kind IN ('related', 'gate')),
    text TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('', 'positive', 'negative')),
    outcome_date TEXT
) STRICT
--;
CREATE INDEX action_link_by_action ON action_link (action_id)
--;
CREATE INDEX action_link_by_target ON action_link (target_id)
--;
CREATE TABLE state_statement (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action_sheet (id),
    date TEXT,
    state TEXT NOT NULL CHECK (state IN ('planned', 'inProgress', 'done', 'suspended', 'stopped')),
    comment TEXT NOT NULL
) STRICT
--;
CREATE INDEX state_statement_by_action ON state_statement (action_id)
--;
CREATE TABLE clarification (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action_sheet (id),
    field TEXT NOT NULL,
    wording TEXT NOT NULL,
    comment TEXT NOT NULL,
    settled INTEGER NOT NULL CHECK (settled IN (0, 1))
) STRICT
--;
CREATE INDEX clarification_by_action ON clarification (action_id)
--;
CREATE TABLE indicator (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action_sheet (id),
    number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('milestone', 'count', 'rate', 'amount', 'text')),
    unit TEXT NOT NULL,
    combine TEXT NOT NULL CHECK (combine IN ('latest', 'sum', 'highest'))
) STRICT
--;
CREATE INDEX indicator_by_action ON indicator (action_id)
--;
CREATE TABLE measurement (
    id TEXT NOT NULL PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicator (id),
    date TEXT,
    value INTEGER,                        -- ten-thousandths, as the next two
    numerator INTEGER,
    denominator INTEGER,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    comment TEXT NOT NULL
) STRICT
--;
CREATE INDEX measurement_by_indicator ON measurement (indicator_id)
--;
-- Who changed what, and when: written in the transaction of the change. No foreign keys, it outlives the rows.
CREATE TABLE change_log (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,                     -- UTC, ISO 8601 with milliseconds
    who TEXT NOT NULL,
    step TEXT NOT NULL,                   -- lines of one operation share it
    origin TEXT NOT NULL CHECK (origin IN ('do', 'undo', 'redo')),
    verb TEXT NOT NULL,                   -- core's Verb; not checked: new verbs come without a new schema
    subject TEXT NOT NULL,
    action_id TEXT,                       -- the sheet concerned; NULL above the sheets
    entity TEXT NOT NULL,                 -- table
    entity_id TEXT NOT NULL,
    field TEXT NOT NULL,                  -- column
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT
--;
CREATE INDEX change_log_by_action ON change_log (action_id)
