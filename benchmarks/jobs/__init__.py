"""Requests per job: fifteen jobs of fleet operators, beside the vendor tool and its client."""
