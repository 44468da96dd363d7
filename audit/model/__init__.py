"""The frozen values everyone speaks. This room uses nothing else of ours.

`document` is a file as read, `plan` a plan as understood, `findings` what is said about it, `audit`
the whole as other programs see it.
"""
