"""The table of events."""

from __future__ import annotations

import django.core.serializers.json
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Event",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=100)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("operation", models.UUIDField(db_index=True)),
                ("actor_id", models.BigIntegerField(null=True)),
                ("actor_label", models.TextField()),
                ("actor_role", models.TextField(null=True)),
                ("organisation_id", models.BigIntegerField(null=True)),
                ("subject_kind", models.CharField(max_length=50)),
                ("subject_id", models.BigIntegerField()),
                ("subject_label", models.TextField()),
                ("about_person", models.BooleanField()),
                (
                    "before",
                    models.JSONField(
                        encoder=django.core.serializers.json.DjangoJSONEncoder, null=True
                    ),
                ),
                (
                    "after",
                    models.JSONField(
                        encoder=django.core.serializers.json.DjangoJSONEncoder, null=True
                    ),
                ),
                ("sentence", models.TextField()),
            ],
            options={
                "ordering": ["id"],
                "indexes": [
                    models.Index(
                        fields=["subject_kind", "subject_id", "id"], name="history_subject"
                    ),
                    models.Index(
                        fields=["actor_id", "organisation_id", "id"], name="history_actor"
                    ),
                    models.Index(fields=["organisation_id", "id"], name="history_organisation"),
                ],
            },
        ),
    ]
