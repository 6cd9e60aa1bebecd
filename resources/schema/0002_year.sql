-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema version 2: the officer's year. Obligations, journal, attachments, budgets, definitions and rules of
-- indicators, amendments, the directory, the look of documents.
--
-- See 0001 for what every column means; new columns stand behind the old ones and have a default for the rows
-- that are there.
--;
ALTER TABLE plan ADD COLUMN frozen_on TEXT
--;
-- hash of an attachment_content
ALTER TABLE plan ADD COLUMN logo TEXT NOT NULL DEFAULT ''
--;
-- #rrggbb
ALTER TABLE plan ADD COLUMN colour TEXT NOT NULL DEFAULT ''
--;
-- a plan that a deliberation adopted is the baseline from that day on
UPDATE plan SET frozen_on = deliberation_date
--;
-- party is built anew: its kinds gain the commune
CREATE TABLE party_2 (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'service', 'role', 'group', 'commune')),
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,                -- one a line
    function TEXT NOT NULL,
    organisation_id TEXT REFERENCES party (id),
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    notes TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT
--;
INSERT INTO party_2 SELECT id, kind, name, aliases, '', NULL, '', '', '', 1 FROM party
--;
DROP TABLE party
--;
ALTER TABLE party_2 RENAME TO party
--;
CREATE INDEX party_by_organisation ON party (organisation_id)
--;
ALTER TABLE cost_line ADD COLUMN "from" TEXT
--;
ALTER TABLE cost_line ADD COLUMN from_text TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE cost_line ADD COLUMN "to" TEXT
--;
ALTER TABLE cost_line ADD COLUMN to_text TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE indicator ADD COLUMN direction TEXT NOT NULL DEFAULT '' CHECK (direction IN ('', 'up', 'down'))
--;
ALTER TABLE indicator ADD COLUMN frequency TEXT NOT NULL DEFAULT ''
    CHECK (frequency IN ('', 'P1M', 'P2M', 'P3M', 'P6M', 'P1Y', 'once'))
--;
-- ten-thousandths
ALTER TABLE indicator ADD COLUMN baseline INTEGER
--;
ALTER TABLE indicator ADD COLUMN baseline_year INTEGER
--;
ALTER TABLE indicator ADD COLUMN source TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE indicator ADD COLUMN owner_id TEXT REFERENCES party (id)
--;
CREATE INDEX indicator_by_owner ON indicator (owner_id)
--;
ALTER TABLE indicator ADD COLUMN small_sample INTEGER
--;
ALTER TABLE indicator ADD COLUMN collected INTEGER NOT NULL DEFAULT 1 CHECK (collected IN (0, 1))
--;
ALTER TABLE indicator ADD COLUMN collection_reason TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE measurement ADD COLUMN overrides INTEGER NOT NULL DEFAULT 0 CHECK (overrides IN (0, 1))
--;
CREATE TABLE target (
    id TEXT NOT NULL PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicator (id),
    year INTEGER NOT NULL,
    value INTEGER,                        -- ten-thousandths
    comment TEXT NOT NULL
) STRICT
--;
CREATE INDEX target_by_indicator ON target (indicator_id)
--;
CREATE TABLE indicator_rule (
    id TEXT NOT NULL PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicator (id),
    function TEXT NOT NULL CHECK (function IN ('count', 'distinct', 'sum', 'ratio', 'reached')),
    source TEXT NOT NULL CHECK (source IN ('journal', 'steps', 'parties', 'obligations')),
    scope TEXT NOT NULL CHECK (scope IN ('action', 'challenge', 'plan')),
    kinds TEXT NOT NULL,                  -- one a line
    party_kinds TEXT NOT NULL,            -- one a line
    measure TEXT NOT NULL
        CHECK (measure IN ('', 'participants', 'satisfied', 'answered', 'asked', 'amount', 'kept', 'due')),
    base TEXT NOT NULL
        CHECK (base IN ('', 'participants', 'satisfied', 'answered', 'asked', 'amount', 'kept', 'due')),
    step_id TEXT REFERENCES method_step (id)
) STRICT
--;
CREATE INDEX indicator_rule_by_indicator ON indicator_rule (indicator_id)
--;
CREATE INDEX indicator_rule_by_step ON indicator_rule (step_id)
--;
CREATE TABLE budget_line (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action_sheet (id),
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    label TEXT NOT NULL,
    funder TEXT NOT NULL,
    planned INTEGER,                      -- euro cents, as the next two; NULL when not known
    committed INTEGER,
    paid INTEGER,
    comment TEXT NOT NULL
) STRICT
--;
CREATE INDEX budget_line_by_action ON budget_line (action_id)
--;
CREATE TABLE journal_entry (
    id TEXT NOT NULL PRIMARY KEY,
    date TEXT,
    kind TEXT NOT NULL,                   -- a code of core's journalKinds, or the user's own word
    title TEXT NOT NULL,
    participants INTEGER,
    satisfied INTEGER,
    answered INTEGER,
    asked INTEGER,
    amount INTEGER,                       -- euro cents
    notes TEXT NOT NULL
) STRICT
--;
CREATE TABLE journal_action (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES journal_entry (id),
    action_id TEXT NOT NULL REFERENCES action_sheet (id)
) STRICT
--;
CREATE INDEX journal_action_by_entry ON journal_action (entry_id)
--;
CREATE INDEX journal_action_by_action ON journal_action (action_id)
--;
CREATE TABLE journal_party (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES journal_entry (id),
    party_id TEXT NOT NULL REFERENCES party (id)
) STRICT
--;
CREATE INDEX journal_party_by_entry ON journal_party (entry_id)
--;
CREATE INDEX journal_party_by_party ON journal_party (party_id)
--;
CREATE TABLE obligation (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action_sheet (id),
    step_id TEXT REFERENCES method_step (id),
    label TEXT NOT NULL,
    due TEXT,
    tolerance_days INTEGER NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('', 'kept', 'missed')),
    settled_on TEXT,
    reason TEXT NOT NULL,
    entry_id TEXT REFERENCES journal_entry (id),
    link TEXT NOT NULL
) STRICT
--;
CREATE INDEX obligation_by_action ON obligation (action_id)
--;
CREATE INDEX obligation_by_step ON obligation (step_id)
--;
CREATE INDEX obligation_by_entry ON obligation (entry_id)
--;
CREATE TABLE attachment (
    id TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT REFERENCES journal_entry (id),
    obligation_id TEXT REFERENCES obligation (id),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,                -- bytes
    hash TEXT NOT NULL                    -- of the attachment_content
) STRICT
--;
CREATE INDEX attachment_by_entry ON attachment (entry_id)
--;
CREATE INDEX attachment_by_obligation ON attachment (obligation_id)
--;
-- The bytes of attachments and of the logo, each kept once. No reference either way: bytes are written before the row
-- that names them and stay while a step can be undone; what nothing names is dropped when the file is opened.
CREATE TABLE attachment_content (
    hash TEXT NOT NULL PRIMARY KEY,       -- SHA-256 of bytes, 64 hexadecimal digits, lower case
    bytes BLOB NOT NULL
) STRICT
--;
CREATE TABLE amendment (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('amendment', 'correction')),
    date TEXT,
    authority TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT
--;
CREATE TABLE amendment_change (
    id TEXT NOT NULL PRIMARY KEY,
    amendment_id TEXT NOT NULL REFERENCES amendment (id),
    action TEXT NOT NULL,                 -- code of the sheet at that time
    entity TEXT NOT NULL,                 -- table
    row TEXT NOT NULL,                    -- id; no foreign key, it outlives the row
    field TEXT NOT NULL,                  -- column; empty where the row came or went
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    date_before TEXT,
    date_before_text TEXT NOT NULL,
    date_after TEXT,
    date_after_text TEXT NOT NULL
) STRICT
--;
CREATE INDEX amendment_change_by_amendment ON amendment_change (amendment_id)
