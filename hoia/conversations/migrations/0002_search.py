import django.db.models.deletion
from django.db import migrations, models

import hoia.conversations.models.search


def create_index(apps, schema_editor):
    from hoia.conversations.search.store import store

    store(schema_editor.connection).create(schema_editor.execute)


def drop_index(apps, schema_editor):
    from hoia.conversations.search.store import store

    store(schema_editor.connection).drop(schema_editor.execute)


class Migration(migrations.Migration):
    dependencies = [("conversations", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="Page",
            fields=[
                (
                    "conversation",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="page",
                        serialize=False,
                        to="conversations.conversation",
                    ),
                ),
                ("key", models.BigIntegerField(unique=True)),
                ("inbox_id", models.IntegerField()),
                ("terms", hoia.conversations.models.search.TermsField()),
            ],
        ),
        migrations.CreateModel(
            name="Word",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "inbox_id",
                        "word",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("inbox_id", models.IntegerField()),
                ("word", models.CharField(max_length=100)),
                ("n", models.IntegerField()),
            ],
        ),
        migrations.RunPython(create_index, drop_index),
    ]
