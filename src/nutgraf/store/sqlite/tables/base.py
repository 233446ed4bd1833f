"""What all tables of a desk belong to."""

from sqlalchemy import MetaData

metadata = MetaData()
