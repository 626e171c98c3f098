"""Many short texts in an order of their own, searched so fast that it can be done after every key.

They stand in blocks. Every word (what blanks divide) knows the blocks it stands in, and all words together are one
string, so that a part of a word is found in a fraction of a millisecond: what stands nowhere is known at once, and only
blocks that hold every part are looked into.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct

Key = tuple[int | str, ...]
"""What a row is sorted by; the last part is its id."""

BLOCK = 200
"""So many texts are put in a block; at twice as many it is divided."""
_ENOUGH = 4_000
"""A part that stands in more words than this is taken to stand in every block: it is common, so it is found soon."""


class _Block(Struct):
    """Some rows that follow each other; `bit` is its own bit of the words' masks."""

    bit: int
    keys: list[Key]
    texts: list[str]

    def with_all(self, words: Sequence[str]) -> list[str]:
        """The ids of the rows whose text holds all words, in order."""
        texts, (first, *others) = self.texts, words
        places = [place for place, text in enumerate(texts) if first in text]
        for word in others:
            places = [place for place in places if word in texts[place]]
        return [str(self.keys[place][-1]) for place in places]


class Shelf:
    """Rows with their folded texts. A text that is replaced leaves its words behind: they cost a look in vain."""

    def __init__(self, last_first: bool = False) -> None:
        """`last_first`: found from the end of the order on."""
        self._last_first = last_first
        self._blocks: list[_Block] = []
        self._key_of: dict[str, Key] = {}
        self._bits = 0
        self._standing = 0
        self._masks: dict[str, int] = {}
        self._vocabulary, self._new_words = "\n", list[str]()
        self._last: tuple[tuple[str, ...], list[str]] | None = None

    def __len__(self) -> int:
        """How many rows stand here."""
        return len(self._key_of)

    def __contains__(self, row: str) -> bool:
        """Whether a row stands here."""
        return row in self._key_of

    # ---- putting in and taking out
    def put(self, key: Key, text: str) -> None:
        """Put a row in its place, or replace it."""
        row = str(key[-1])
        self.drop(row)
        self._last, self._key_of[row] = None, key
        block = self._block_for(key)
        place = bisect_left(block.keys, key)
        block.keys.insert(place, key)
        block.texts.insert(place, text)
        self._learn((text,), block.bit)
        if len(block.keys) >= 2 * BLOCK:
            self._divide(block)

    def put_in_front(self, rows: Sequence[tuple[Key, str]]) -> None:
        """Put in rows that are new, in order, and mostly stand before all others."""
        if not rows:
            return
        self._last = None
        if self._blocks and rows[-1][0] >= self._blocks[0].keys[0]:
            for key, text in rows:
                self.put(key, text)
            return
        made: list[_Block] = []
        for start in range(0, len(rows), BLOCK):
            part = rows[start : start + BLOCK]
            made.append(self._new_block([key for key, _ in part], [text for _, text in part]))
        self._blocks[:0] = made
        self._key_of.update((str(key[-1]), key) for key, _ in rows)

    def drop(self, row: str) -> None:
        """Take a row out, if it stands here."""
        key = self._key_of.pop(row, None)
        if key is None:
            return
        self._last = None
        number = self._number_for(key)
        block = self._blocks[number]
        place = bisect_left(block.keys, key)
        del block.keys[place], block.texts[place]
        if not block.keys:
            del self._blocks[number]
            self._standing &= ~block.bit

    # ---- finding
    def find(self, words: Sequence[str], most: int, allowed: Callable[[str], bool]) -> list[str]:
        """The first `most` rows whose texts hold all the words (folded, without blanks) and that are allowed."""
        found: list[str] = []
        passed: list[str] = []
        for row in self._with_all(words):
            passed.append(row)
            if allowed(row):
                found.append(row)
                if len(found) == most:
                    return found
        self._last = (tuple(words), passed)
        return found

    def _with_all(self, words: Sequence[str]) -> Iterator[str]:
        """The rows whose texts hold all the words, in the order of the answer."""
        if self._last is not None and all(any(part in word for word in words) for part in self._last[0]):
            # The question before, typed on: only what was found then can be found now.
            yield from [row for row in self._last[1] if all(word in self._text_of(row) for word in words)]
            return
        blocks = self._standing
        for word in words:
            blocks &= self._blocks_with(word)
            if not blocks:
                return
        for block in reversed(self._blocks) if self._last_first else self._blocks:
            if block.bit & blocks:
                rows = block.with_all(words)
                yield from reversed(rows) if self._last_first else rows

    def _text_of(self, row: str) -> str:
        key = self._key_of[row]
        block = self._blocks[self._number_for(key)]
        return block.texts[bisect_left(block.keys, key)]

    def _blocks_with(self, part: str) -> int:
        """At least the blocks with a word that holds this part."""
        if self._new_words:
            self._vocabulary += "\n".join((*self._new_words, ""))
            self._new_words.clear()
        words, masks, everywhere, blocks = self._vocabulary, self._masks, self._standing, 0
        at, tried = words.find(part), 0
        while at >= 0:
            end = words.index("\n", at)
            blocks |= masks[words[words.rindex("\n", 0, at) + 1 : end]]
            tried += 1
            if tried > _ENOUGH or (not tried % 16 and blocks & everywhere == everywhere):
                return everywhere
            at = words.find(part, end)
        return blocks

    # ---- blocks
    def _number_for(self, key: Key) -> int:
        """The number of the block that a key belongs into."""
        return max(0, bisect_right(self._blocks, key, key=lambda block: block.keys[0]) - 1)

    def _block_for(self, key: Key) -> _Block:
        if not self._blocks:
            self._blocks.append(self._new_block([], []))
            return self._blocks[0]
        return self._blocks[self._number_for(key)]

    def _divide(self, block: _Block) -> None:
        number = self._number_for(block.keys[-1])
        half = self._new_block(block.keys[BLOCK:], block.texts[BLOCK:])
        del block.keys[BLOCK:], block.texts[BLOCK:]
        self._blocks.insert(number + 1, half)

    def _new_block(self, keys: list[Key], texts: list[str]) -> _Block:
        block = _Block(1 << self._bits, keys, texts)
        self._bits += 1
        self._standing |= block.bit
        self._learn(texts, block.bit)
        return block

    def _learn(self, texts: Iterable[str], bit: int) -> None:
        """The words of some texts stand in a block."""
        masks, words = self._masks, set("\n".join(texts).split())
        new = words.difference(masks)
        for word in words - new:
            masks[word] |= bit
        masks.update(dict.fromkeys(new, bit))
        self._new_words += new
