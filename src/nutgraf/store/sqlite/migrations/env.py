"""What Alembic runs: the steps that are missing, in the transaction of the connection that it is handed."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
context.run_migrations()
