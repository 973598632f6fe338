#!/usr/bin/env python3
"""Makes english-words.txt, the common English words of org.parley.engine.document.

  english-words.py en_ewt-ud-train.conllu > english-words.txt

Reads a treebank in CoNLL-U (UD English EWT, CC BY-SA 4.0), counts lower-cased word forms
that are no proper nouns, foreign words or symbols, and prints the most frequent 8,000 that
occur at least twice, in alphabetical order. Frequencies are not kept.
"""
import collections
import sys

counts = collections.Counter()
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as conllu:
        for line in conllu:
            field = line.rstrip("\n").split("\t")
            if len(field) == 10 and field[0].isdigit() and field[3] not in ("PROPN", "X", "SYM", "PUNCT"):
                word = field[1].lower()
                # A mistyped word is marked in the treebank; it is no evidence of a word.
                if word.isascii() and word.isalpha() and "Typo=Yes" not in field[5]:
                    counts[word] += 1
chosen = [w for w, n in sorted(counts.items(), key=lambda c: (-c[1], c[0])) if n >= 2 and (len(w) > 1 or w in "ai")]
print("# Common English words, one a line. Derived with english-words.py from the word types of")
print("# UD English EWT (Universal Dependencies, Silveira et al. 2014), licensed CC BY-SA 4.0;")
print("# this list is licensed CC BY-SA 4.0 as well.")
for word in sorted(chosen[:8000]):
    print(word)
