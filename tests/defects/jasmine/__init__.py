"""Whole plans by one author: five clean ones, and two of each with defects put in and labelled."""
