"""Paper: made-up plan documents, for tests and for the samples shipped with the package.

A `PlanContent` says what a plan says; a layout lays it out as blocks; a writer makes a file of
them::

    from paper.content import PlanContent
    from paper.layouts import LAYOUTS
    from paper.writers import WRITERS

    WRITERS["docx"](LAYOUTS["cards"](content))
"""
