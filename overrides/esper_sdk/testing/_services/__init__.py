"""The services of a fake tenant: what each operation does and answers."""
