"""What the law asks, held against a register: findings in codes, each with its place to mend.

Papers know what a finding is (`finding`); only what checks imports all rules (`check`).
"""
