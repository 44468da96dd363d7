"""Whole plans by one author: ten clean ones, and two of each with defects put in and labelled."""
