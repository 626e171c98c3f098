"""Deliberate faults, one at a time: what each breaks, where, and which tests should see it.

Each is a piece of the program's text and what it is replaced by. Where the text has changed, the fault must be written
anew: a fault that can no longer be made proves nothing.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Mutant(NamedTuple):
    """One fault."""

    what: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


MERGING, UNION, WRITING = "model/merging.py", "storage/union.py", "storage/evaluation_file.py"
ROWS, CHECKING, VETTING = "storage/rows.py", "storage/checking.py", "storage/vetting.py"
WORKPLACE, PLACE, COPIES = "storage/workplace.py", "storage/place.py", "storage/copies.py"
READING, HISTORY, IDS = "storage/reading.py", "services/history.py", "storage/identifiers.py"

MEETING = ("test_union_rules.py", "test_merge_text.py", "test_union_histories.py")
LOG = ("test_log.py",)
UNDO = ("test_undo.py", "test_union_rules.py")
DAMAGE = ("test_flipped_bits.py", "test_opening.py")
FILE = ("test_publishing.py", "test_opening.py", "test_locking.py")
CRASH = ("test_crash.py", "test_publishing.py")

MUTANTS: Final = (
    # ---- what a set of entries means
    Mutant("the newest wins, whatever was known", MERGING, "built_on = set[str]().union(*parents(entries).values())",
           "built_on = {e.id for e in entries[:-1]}", MEETING),
    Mutant("a line of work does not go on from itself", MERGING, "        if entry.session in last:\n", "        if False:\n", MEETING),
    Mutant("a deletion wins over an edit", MERGING, "deleted = len(deleters) == len(verdicts) and living <= covered",
           "deleted = len(deleters) == len(verdicts)", MEETING),
    Mutant("an edit wins over a deletion that had seen it", MERGING, "and living <= covered", "and not living", MEETING),
    Mutant("a restore loses against a deletion", MERGING, "len(deleters) == len(verdicts) and", "", MEETING),
    Mutant("a clash takes the newer text", MERGING, "        if merged is None:\n            return None\n",
           "        if merged is None:\n            merged = str(tip.value)\n", MEETING),
    Mutant("texts are joined over nothing", MERGING, "base = resolve(Merge.TEXT, past, depth - 1)[0] if depth else past[-1].value",
           'base = ""', MEETING),
    Mutant("texts are joined over the oldest", MERGING, "base = resolve(Merge.TEXT, past, depth - 1)[0] if depth else past[-1].value",
           "base = past[0].value", MEETING),
    Mutant("overlapping edits are let through", MERGING, "if i < end or (i == end and (i == j or start == end)):",
           "if i == end and (i == j or start == end):", MEETING),
    Mutant("the order of insertions is guessed", MERGING, "if i < end or (i == end and (i == j or start == end)):", "if i < end:", MEETING),
    Mutant("unchanged lines are lost", MERGING, "out += lines[max(end, 0) : i]", "out += lines[max(end, 0) + 1 : i]", MEETING),
    Mutant("long texts are compared for minutes", MERGING, "> MOST_LINES", "> MOST_LINES * 10**6", ("test_merge_text.py",)),
    Mutant("what must be decided is decided by the clock", MERGING, "(None, DECIDE) if rule is Merge.DECIDE", "(tips[-1].value, DECIDE) if rule is Merge.DECIDE", MEETING),
    Mutant("a dispute is not noted", MERGING, "        if kind:\n            disputes[name] = kind\n", "        if kind == DECIDE:\n            disputes[name] = kind\n", MEETING),
    Mutant("an edited deletion is not noted", MERGING, "        disputes[DELETED] = EDITED_WHILE_DELETED\n", "        pass\n", MEETING),
    # ---- writing
    Mutant("typing in a dispute settles it", WRITING, "return tips[-1:] if resolve", "return tips if resolve", MEETING),
    Mutant("typing is never folded", WRITING, "draft = self._drafts.of(key) if action.typing else None", "draft = None", LOG),
    Mutant("folded typing forgets what it was built on", WRITING, "prev, since = list(built_on[0].prev), draft.since", "prev, since = [], draft.since", LOG),
    Mutant("folding never ends", WRITING, "prev, since = list(built_on[0].prev), draft.since", "prev = list(built_on[0].prev)", LOG),
    Mutant("a publish does not end the folding", WORKPLACE, "            self.file.end_drafts()\n", "", LOG),
    Mutant("commands do not end the folding", WRITING, "        if not typing:\n            self._drafts.clear()\n", "", LOG),
    Mutant("a deletion covers only itself", WRITING, "built_on = [h for own in fields.values() for h in own]", "built_on = tips", MEETING),
    Mutant("a line of work is not renewed by a take-in", UNION, "    mine.start_session()\n", "", (*MEETING, *LOG)),
    Mutant("what was written again stays in dispute with its deletion", WRITING, "if key[:2] not in action.verdicts and resolve_row({}, fields).deleted:", "if False:", (*LOG, *UNDO)),
    Mutant("a deletion is written before its row's changes", WRITING, "key=lambda c: c.field == DELETED and bool(c.value)", "key=lambda c: not (c.field == DELETED and bool(c.value))", LOG),
    Mutant("ids by the clock alone", IDS, "        if head <= self._last:\n", "        if False:\n", LOG),
    Mutant("ids not after what came in", IDS, "self._last = max(self._last, newest[:17])", "pass", LOG),
    Mutant("a commit is not flushed", WRITING, "{'FULL' if self._lasting else 'OFF'}", "NORMAL", FILE),
    Mutant("the gate stays open", WRITING, '        self.connection.execute("UPDATE gate SET open = 0")\n', "", LOG),
    Mutant("the folding is not taken back with its transaction", WRITING, "                self._drafts.go_back(before[0])\n", "", LOG),
    # ---- undo
    Mutant("an undo settles a dispute", HISTORY, "return versions(past) if how in (CHOOSE, DECIDE) and entry.field != DELETED else [value]", "return [value]", UNDO),
    Mutant("an undo builds on everybody's versions", WRITING, "        if action.undoes:\n            history", "        if False:\n            history", UNDO),
    Mutant("an undo deletes what somebody else has written in", HISTORY, " and _only_ours(fields, ours):", ":", UNDO),
    Mutant("an undo overwrites later changes", HISTORY, "            if not _stands(entries, fields[name], takers_back):\n                continue\n", "", UNDO),
    Mutant("an undone keeping deletes what nobody had seen", HISTORY, "if name != DELETED or values == [None] or _was_seen(fields, ours):", "if True:", UNDO),
    Mutant("an action of two entries is half undone", HISTORY, "values = _before(entries[0], fields[name])", "values = _before(entries[-1], fields[name])", UNDO),
    Mutant("versions given back are one line of work", WRITING, "entry = self._insert(change, action.versions[key], action.txn, apart=True)", "entry = self._insert(change, action.versions[key], action.txn, apart=False)", UNDO),
    Mutant("an undo beside a version of one's own goes on from it", WRITING, "apart=any(t.session == self.ids.session for t in open_)", "apart=False", UNDO),
    # ---- rows
    Mutant("children do not keep their parent", ROWS, "        for child, column in children_of(kind)\n    )\n\n\ndef load_rows", "        for child, column in ()\n    )\n\n\ndef load_rows", (*MEETING, *LOG)),
    Mutant("children do not keep their parent when loaded", ROWS, "            for child, column in children_of(kind.name)\n", "            for child, column in ()\n", (*MEETING, *LOG)),
    Mutant("a parent is judged before its children", ROWS, "    seen.update(dict.fromkeys(key for key in sorted(parents) if _is_deleted(connection, key)))\n", "", (*LOG, *UNDO)),
    Mutant("old disputes stay", ROWS, '    connection.execute("DELETE FROM conflict WHERE tbl = ? AND row = ?", (kind.name, row))\n', '    connection.execute("DELETE FROM conflict WHERE tbl = ? AND row = ? AND 0", (kind.name, row))\n', MEETING),
    Mutant("a dispute in a deleted row is shown", ROWS, "        if (kind_name, row) in found.rows:\n            found.disputes", "        if True:\n            found.disputes", MEETING),
    # ---- the union
    Mutant("another evaluation is let in", UNION, "if not join and not same_evaluation(mine.connection, other):", "if False:", MEETING),
    Mutant("the past is not compared", UNION, "elif known[id] != digest_ and id not in erased:", "elif False:", MEETING),
    Mutant("damaged entries are let in", UNION, "        if bad:\n", "        if False:\n", MEETING),
    Mutant("authors do not come along", UNION, '    mine.executemany("INSERT OR IGNORE INTO session VALUES (?,?,?,?,?,?)", sides.sessions)\n', "", MEETING),
    Mutant("erasures do not come along", UNION, '        connection.executemany("INSERT OR IGNORE INTO erased VALUES (?)", sides.erased)\n', "", MEETING),
    Mutant("an old copy brings the erased back", UNION, "        touched |= _forget_erased(connection)\n", "", MEETING),
    Mutant("families do not come along", UNION, '    mine.executemany("INSERT OR IGNORE INTO family VALUES (?)", sides.families)\n', "", MEETING),
    Mutant("attachments are taken as they are", UNION, "isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == sha256", "True", MEETING),
    Mutant("texts of any length are let in", UNION, "> MOST_BYTES_OF_A_VALUE", "> 10**12", MEETING),
    Mutant("an evaluation is known by its family alone", UNION, "    return _knows_first_of(one, other) or _knows_first_of(other, one)\n", "    return False\n", FILE),
    # ---- damage
    Mutant("digests are not looked at", CHECKING, "if digest(id, kind, row, name, value, prev, txn, at) != stored or", "if", DAMAGE),
    Mutant("the value is not in the digest", "storage/digests.py", "{mark}{text}", "{mark}", (*DAMAGE, *LOG)),
    Mutant("authors are not checked", CHECKING, "return session_digest(*record[:5]) == record[5]", "return True", (*DAMAGE, *MEETING)),
    Mutant("the identity is not checked", CHECKING, "family_fits=all(fits_check(f[0]) for f in families)", "family_fits=True", DAMAGE),
    Mutant("tables are believed", CHECKING, "    return not shown and not disputes and not tips\n", "    return True\n", DAMAGE),
    Mutant("points in the table are believed", CHECKING, "        if shown.pop(key, None) != (", "        if shown.pop(key, None) is None and (", DAMAGE),
    Mutant("what does not fit stays in the log", "storage/soundness.py", "            set_aside_bad(connection, found)\n", "            pass\n", DAMAGE),
    Mutant("a doubt is kept to oneself", "storage/soundness.py", '        told.doubt(f"{name}: {found.words}.")\n', "        pass\n", DAMAGE),
    Mutant("types are not checked", CHECKING, "return rule is None or rule.accepts(value)", "return True", DAMAGE),
    Mutant("an entry may be older than its past", CHECKING, "return not prev or max(prev.split()) < id", "return True", DAMAGE),
    Mutant("ids may come from the end of time", IDS, '"[0-7][0-9a-f]{11}-', '"[0-9a-f]{12}-', DAMAGE),
    Mutant("text that is none stops the reading", CHECKING, 'errors="surrogateescape"', 'errors="strict"', DAMAGE),
    Mutant("pages are not checked", VETTING, '    if verdict != "ok":\n', "    if False:\n", (*DAMAGE, *MEETING)),
    Mutant("the log's tables are believed", VETTING, "if not log or any(have.get(key) != sql for key, sql in log.items()):", "if False:", DAMAGE),
    Mutant("an index may compute", VETTING, "type_ == \"index\" and _chooses(connection, part, table)", "False", DAMAGE),
    Mutant("a table may compute", VETTING, '(type_ == "table" and (not root or _computes(connection, part)))', "False", DAMAGE),
    Mutant("triggers in the file are obeyed", "storage/migrations.py", '            connection.execute(f"DROP {type_} IF EXISTS {quoted(name)}")\n', "            pass\n", DAMAGE),
    Mutant("a trigger may hide behind a table's name", "storage/schema.py", "    if any(key not in wanted for key in foreign_code(connection)):", "    if any(n not in {w for _, w in wanted} for _, n in foreign_code(connection)):", DAMAGE),
    Mutant("an open gate is left open", "storage/schema.py", 'return connection.execute("SELECT open FROM gate").fetchall() == [(0,)]', "return True", DAMAGE),
    Mutant("lost commits are not noticed", "storage/write_ahead.py", "        if found == before:\n            return True\n", "", DAMAGE),
    Mutant("a damaged working copy is not searched", UNION, "                if any(known.get(str(e[0])) == e[8] for e in entries):", "                if False:", DAMAGE),
    Mutant("what is damaged here is not fetched from the published file", WORKPLACE, "if lost or not self.soundness.ok or self._place.is_news():", "if self._place.is_news():", DAMAGE),
    Mutant("a pipe is waited for", COPIES, "        if not stat.S_ISREG(kind):", "        if False:", ("test_opening.py::test_something_else_is_refused", "test_opening.py::test_a_pipe_is_refused_and_not_waited_for")),
    # ---- the user's file
    Mutant("the file is written in place", COPIES, "    if not move(new, target, tries):\n", "    if not shutil.copyfile(new, target):\n", CRASH),
    Mutant("the new file is not flushed", COPIES, "        flush_file(target)\n", "", FILE),
    Mutant("the rename is not flushed", COPIES, "    flush_folder(target.parent)\n    return True\n", "    return True\n", FILE),
    Mutant("a fresh working copy is not flushed", PLACE, "            flush_file(coming)\n", "", FILE),
    Mutant("new folders are not flushed", "storage/locking.py", "        flush_folder(one.parent)\n", "", FILE),
    Mutant("what a colleague has put there is overwritten", WORKPLACE, "            if self._place.is_news() and not self._take_in_or_keep(news):\n                return False\n", "", FILE),
    Mutant("who publishes in the same moment is overwritten", WORKPLACE, "            if self._place.is_news() and stamp(self.path) != now:\n                continue\n", "", FILE),
    Mutant("an unknown file is overwritten", WORKPLACE, "            if not move(self.path, kept):\n                return False\n", "", FILE),
    Mutant("kept files overwrite each other", PLACE, "            if not os.path.lexists(kept):\n", "            if True:\n", FILE),
    Mutant("unfinished files are left", WORKPLACE, "                        beside.unlink(missing_ok=True)\n", "                        pass\n", FILE),
    Mutant("a killed program's leavings stay", PLACE, "        sweep(self.folder)\n", "", FILE),
    Mutant("a killed publish stays beside the file", PLACE, "            self.beside().unlink(missing_ok=True)\n", "            pass\n", FILE),
    Mutant("all computers use one unfinished name", PLACE, "            known = secrets.token_hex(6)\n", '            known = "0" * 12\n', FILE),
    Mutant("a scanner stops the publishing", COPIES, "        except PermissionError:\n            time.sleep(0.05 * 2**attempt)\n", "        except PermissionError:\n            return False\n", FILE),
    Mutant("a link is replaced by a file", PLACE, "os.path.realpath(path) if path.is_symlink() else os.path.abspath(path)", "os.path.abspath(path)", FILE),
    Mutant("a relative path stays relative", PLACE, "else os.path.abspath(path))", "else path)", FILE),
    Mutant("side files of others are left to spoil the next", WORKPLACE, "            side.unlink()\n", "            pass\n", FILE),
    Mutant("two may open at once", "storage/locking.py", '        lock.execute("BEGIN EXCLUSIVE")\n', "        pass\n", FILE),
    Mutant("a removed lock is believed", "storage/locking.py", "            if before == _identity(folder):\n", "            if True:\n", FILE),
    Mutant("a new evaluation inherits what was left", WORKPLACE, '            aside = set_aside(self.work, "replaced")\n', "            aside = self.work\n", FILE),
    Mutant("another evaluation's leavings are mixed in", WORKPLACE, "        except OtherEvaluation:\n            self._give_way()\n", "", FILE),
    Mutant("a torso of a new evaluation can be opened", PLACE, "return self.work.exists() and not (self.is_being_made and stamp(self.path) is None)", "return self.work.exists()", CRASH),
    Mutant("what is left after a kill is not seen by a reader", READING, "    if not place.has_left_over:\n", "    if True:\n", CRASH),
    Mutant("a live working copy is copied file by file", READING, "copy_whole if lost else copy_live", "copy_whole", CRASH),
    Mutant("a reader tidies damage away", READING, "copy_whole if lost else copy_live", "copy_live", DAMAGE),
    Mutant("a killed reader's room stays", READING, "        _sweep(rooms)\n", "", FILE),
    Mutant("no copy is kept before a migration", "storage/soundness.py", "            keep()\n", "            pass\n", ("test_migrations.py",)),
    Mutant("half a migration can stay", WRITING, "                with self._lock, self._transaction():\n                    bring_up_to_date", "                with self._lock:\n                    bring_up_to_date", ("test_migrations.py",)),
    Mutant("work from before a kill is thought to be published", WORKPLACE, " or self._place.mark != self.file.mark", "", FILE),
    Mutant("a discarded evaluation takes along what was there", WORKPLACE, "        if not self._fresh:\n", "        if False:\n", FILE),
    Mutant("the permissions of the user's file are lost", COPIES, "        shutil.copymode(target, new)\n", "        pass\n", FILE),
)  # fmt: skip
