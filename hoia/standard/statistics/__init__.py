"""What one may say about all conversations when people have reviewed some. Pure.

``sampling`` draws what is reviewed, ``estimates`` says what the reviews show about all, ``powered`` sharpens that with hints
on every conversation, ``sequential`` stops reviewing as soon as enough is known, ``agreement`` says whether reviewers see the
same. The interval of a plain share is in :mod:`hoia.kit.shares`, control charts are in :mod:`hoia.kit.charts`.
"""
