-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema version 3: proposals and their assessments, the follow-up body, years that are prepared, decided, closed and
-- sent.
--;
-- indicator_rule is built anew: its sources gain proposals and documents
CREATE TABLE indicator_rule_3 (
    id TEXT NOT NULL PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicator (id),
    function TEXT NOT NULL CHECK (function IN ('count', 'distinct', 'sum', 'ratio', 'reached')),
    source TEXT NOT NULL
        CHECK (source IN ('journal', 'steps', 'parties', 'obligations', 'proposals', 'acceptedProposals', 'transmissions')),
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
INSERT INTO indicator_rule_3 SELECT id, indicator_id, function, source, scope, kinds, party_kinds, measure, base, step_id
    FROM indicator_rule
--;
DROP TABLE indicator_rule
--;
ALTER TABLE indicator_rule_3 RENAME TO indicator_rule
--;
CREATE INDEX indicator_rule_by_indicator ON indicator_rule (indicator_id)
--;
CREATE INDEX indicator_rule_by_step ON indicator_rule (step_id)
--;
CREATE TABLE proposal (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    date TEXT,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('network', 'consultation', 'followUpBody', 'other')),
    origin TEXT NOT NULL,
    party_id TEXT REFERENCES party (id),
    conclusion TEXT NOT NULL CHECK (conclusion IN ('', 'accepted', 'adjourned', 'rejected')),
    concluded_on TEXT,
    conclusion_text TEXT NOT NULL,
    action_id TEXT REFERENCES action_sheet (id)
) STRICT
--;
CREATE INDEX proposal_by_party ON proposal (party_id)
--;
CREATE INDEX proposal_by_action ON proposal (action_id)
--;
CREATE TABLE assessment (
    id TEXT NOT NULL PRIMARY KEY,
    proposal_id TEXT NOT NULL REFERENCES proposal (id),
    criterion_id TEXT NOT NULL REFERENCES criterion (id),
    party_id TEXT NOT NULL REFERENCES party (id),
    answer TEXT NOT NULL CHECK (answer IN ('met', 'partly', 'notMet', 'notAssessable')),
    evidence TEXT NOT NULL,
    date TEXT
) STRICT
--;
CREATE INDEX assessment_by_proposal ON assessment (proposal_id)
--;
CREATE INDEX assessment_by_criterion ON assessment (criterion_id)
--;
CREATE INDEX assessment_by_party ON assessment (party_id)
--;
CREATE TABLE body_member (
    id TEXT NOT NULL PRIMARY KEY,
    party_id TEXT NOT NULL REFERENCES party (id),
    role TEXT NOT NULL,
    since TEXT,
    until TEXT
) STRICT
--;
CREATE INDEX body_member_by_party ON body_member (party_id)
--;
CREATE TABLE body_session (
    id TEXT NOT NULL PRIMARY KEY,
    date TEXT,
    title TEXT NOT NULL,
    notes TEXT NOT NULL,
    entry_id TEXT REFERENCES journal_entry (id)
) STRICT
--;
CREATE INDEX body_session_by_entry ON body_session (entry_id)
--;
CREATE TABLE opinion (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('opinion', 'recommendation')),
    date TEXT,
    session_id TEXT REFERENCES body_session (id),
    action_id TEXT REFERENCES action_sheet (id),
    text TEXT NOT NULL,
    addressee_id TEXT REFERENCES party (id),
    deadline TEXT,
    reply TEXT NOT NULL CHECK (reply IN ('', 'followed', 'partly', 'notFollowed')),
    replied_on TEXT,
    reply_text TEXT NOT NULL,
    closed_on TEXT
) STRICT
--;
CREATE INDEX opinion_by_session ON opinion (session_id)
--;
CREATE INDEX opinion_by_action ON opinion (action_id)
--;
CREATE INDEX opinion_by_addressee ON opinion (addressee_id)
--;
CREATE TABLE year_text (
    id TEXT NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL,
    challenge_id TEXT REFERENCES challenge (id),
    action_id TEXT REFERENCES action_sheet (id),
    text TEXT NOT NULL,
    asked TEXT NOT NULL
) STRICT
--;
CREATE INDEX year_text_by_challenge ON year_text (challenge_id)
--;
CREATE INDEX year_text_by_action ON year_text (action_id)
--;
CREATE TABLE action_decision (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action_sheet (id),
    year INTEGER NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('continue', 'reinforce', 'adapt', 'suspend', 'stop')),
    text TEXT NOT NULL,
    decided_on TEXT,
    confirmed_on TEXT,
    amendment_id TEXT REFERENCES amendment (id)
) STRICT
--;
CREATE INDEX action_decision_by_action ON action_decision (action_id)
--;
CREATE INDEX action_decision_by_amendment ON action_decision (amendment_id)
--;
CREATE TABLE year_closing (
    id TEXT NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL,
    closed_on TEXT,
    closed_by TEXT NOT NULL,
    seal TEXT NOT NULL,                   -- hash of the attachment_content that holds the sealed JSON
    logo TEXT NOT NULL,                   -- hash of the logo of that day; empty: none
    reopened_on TEXT,
    reopen_reason TEXT NOT NULL
) STRICT
--;
CREATE TABLE transmission (
    id TEXT NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL,
    document TEXT NOT NULL,               -- kind of report: "annual"
    action TEXT NOT NULL,                 -- code of the sheet; empty for the whole plan
    format TEXT NOT NULL,
    hash TEXT NOT NULL,                   -- SHA-256 of what was sent; empty: not kept
    sent_on TEXT,
    recipient_id TEXT REFERENCES party (id),
    recipient TEXT NOT NULL,
    medium TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT
--;
CREATE INDEX transmission_by_recipient ON transmission (recipient_id)
