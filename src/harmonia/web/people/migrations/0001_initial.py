"""Tables of people and organisations."""

from __future__ import annotations

import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Organisation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=20)),
                ("name", models.CharField(max_length=255)),
                ("slug", models.SlugField(max_length=80, unique=True)),
                ("sort_key", models.CharField(db_index=True, max_length=510)),
                ("valid_from", models.DateField(blank=True, null=True)),
                ("valid_until", models.DateField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Department",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=255)),
            ],
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("email", models.EmailField(max_length=254)),
                ("role", models.CharField(max_length=30)),
                ("token_digest", models.CharField(max_length=64, unique=True)),
                ("created_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                ("accepted_at", models.DateTimeField(blank=True, null=True)),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Membership",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("role", models.CharField(max_length=30)),
                ("since", models.DateTimeField()),
                ("until", models.DateTimeField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Partnership",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("since", models.DateTimeField()),
                ("until", models.DateTimeField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                (
                    "last_login",
                    models.DateTimeField(blank=True, null=True, verbose_name="last login"),
                ),
                ("email", models.EmailField(max_length=254, unique=True)),
                ("name", models.CharField(max_length=150)),
                ("is_active", models.BooleanField(default=True)),
                ("joined_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("sessions_version", models.PositiveIntegerField(default=0)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower("email"),
                        name="person_address_once",
                        violation_error_message="Osoba z\xa0tym adresem e-mail już jest.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Authority",
            fields=[
                (
                    "organisation",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="authority",
                        serialize=False,
                        to="people.organisation",
                    ),
                ),
                ("type", models.CharField(max_length=20)),
                ("code", models.CharField(max_length=6, unique=True)),
                ("powiat_code", models.CharField(blank=True, max_length=4, null=True, unique=True)),
            ],
        ),
        migrations.CreateModel(
            name="Institution",
            fields=[
                (
                    "organisation",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="institution",
                        serialize=False,
                        to="people.organisation",
                    ),
                ),
                ("rspo_number", models.PositiveIntegerField(blank=True, null=True, unique=True)),
                ("type_number", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("type_name", models.CharField(blank=True, max_length=255)),
                ("run_by_name", models.CharField(blank=True, max_length=255)),
            ],
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["authority", "school", "institution"])),
                name="organisation_kind_known",
                violation_error_message="Wybierz rodzaj organizacji z\xa0listy.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("name", ""), _negated=True),
                    models.Q(("slug", ""), _negated=True),
                    models.Q(("sort_key", ""), _negated=True),
                ),
                name="organisation_is_named",
                violation_error_message="Podaj nazwę organizacji.",
            ),
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("valid_until__gte", models.F("valid_from")),
                    ("valid_from", None),
                    ("valid_until", None),
                    _connector="OR",
                ),
                name="organisation_ends_after_it_begins",
                violation_error_message="Data końcowa jest wcześniejsza niż początkowa. Popraw jedną z\xa0nich.",
            ),
        ),
        migrations.AddField(
            model_name="department",
            name="organisation",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="departments",
                to="people.organisation",
            ),
        ),
        migrations.AddField(
            model_name="invitation",
            name="invited_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="invitations_sent",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="invitation",
            name="organisation",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="invitations",
                to="people.organisation",
            ),
        ),
        migrations.AddField(
            model_name="membership",
            name="department",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="memberships",
                to="people.department",
            ),
        ),
        migrations.AddField(
            model_name="membership",
            name="organisation",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="memberships",
                to="people.organisation",
            ),
        ),
        migrations.AddField(
            model_name="membership",
            name="person",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="memberships",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="partnership",
            name="organisation",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="partnerships",
                to="people.organisation",
            ),
        ),
        migrations.AddField(
            model_name="partnership",
            name="partner",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="works_for",
                to="people.organisation",
            ),
        ),
        migrations.AddConstraint(
            model_name="authority",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        (
                            "code__regex",
                            "^(0[2468]|1[02468]|2[02468]|3[02])(0[1-9]|[1-5][0-9]|60)(0[1-9]|[1-9][0-9])$",
                        ),
                        ("powiat_code__isnull", True),
                        ("type", "rural"),
                    ),
                    models.Q(
                        (
                            "code__regex",
                            "^(0[2468]|1[02468]|2[02468]|3[02])(0[1-9]|[1-5][0-9]|60)(0[1-9]|[1-9][0-9])$",
                        ),
                        ("powiat_code__isnull", True),
                        ("type", "urban"),
                    ),
                    models.Q(
                        (
                            "code__regex",
                            "^(0[2468]|1[02468]|2[02468]|3[02])(0[1-9]|[1-5][0-9]|60)(0[1-9]|[1-9][0-9])$",
                        ),
                        ("powiat_code__isnull", True),
                        ("type", "mixed"),
                    ),
                    models.Q(
                        ("code__regex", "^(0[2468]|1[02468]|2[02468]|3[02])(6[1-9]|[7-9][0-9])01$"),
                        ("powiat_code__isnull", False),
                        ("type", "city"),
                    ),
                    models.Q(
                        (
                            "code__regex",
                            "^(0[2468]|1[02468]|2[02468]|3[02])(0[1-9]|[1-5][0-9]|60)$",
                        ),
                        ("powiat_code__isnull", True),
                        ("type", "powiat"),
                    ),
                    models.Q(
                        ("code__regex", "^(0[2468]|1[02468]|2[02468]|3[02])$"),
                        ("powiat_code__isnull", True),
                        ("type", "voivodeship"),
                    ),
                    _connector="OR",
                ),
                name="authority_codes_fit_type",
                violation_error_message="Kod TERC nie pasuje do typu jednostki: województwo ma 2\xa0cyfry, powiat\xa04, gmina i\xa0miasto\xa06.",
            ),
        ),
        migrations.AddField(
            model_name="institution",
            name="run_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="runs",
                to="people.organisation",
            ),
        ),
        migrations.AddConstraint(
            model_name="department",
            constraint=models.UniqueConstraint(
                fields=("organisation", "name"),
                name="department_once",
                violation_error_message="Taki wydział już jest w\xa0tej organizacji.",
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.UniqueConstraint(
                condition=models.Q(("accepted_at", None), ("withdrawn_at", None)),
                fields=("organisation", "email", "role"),
                name="invitation_open_once",
                violation_error_message="Ten adres ma już otwarte zaproszenie w\xa0tej roli.",
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.CheckConstraint(
                condition=models.Q(("accepted_at", None), ("withdrawn_at", None), _connector="OR"),
                name="invitation_used_or_withdrawn",
                violation_error_message="To zaproszenie jest już nieważne: zostało użyte, cofnięte albo minął jego termin. Poproś o\xa0nowe osobę, która je wysłała.",
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "role__in",
                        [
                            "education_officer",
                            "approver",
                            "treasurer",
                            "headteacher",
                            "team_member",
                            "supporter",
                            "network_coordinator",
                            "teacher",
                            "observer",
                            "national_coordinator",
                        ],
                    )
                ),
                name="invitation_role_known",
                violation_error_message="Wybierz rolę z\xa0listy.",
            ),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.UniqueConstraint(
                condition=models.Q(("until", None)),
                fields=("person", "organisation", "role"),
                name="membership_open_once",
                violation_error_message="Ta osoba ma już tę rolę w\xa0tej organizacji.",
            ),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "role__in",
                        [
                            "education_officer",
                            "approver",
                            "treasurer",
                            "headteacher",
                            "team_member",
                            "supporter",
                            "network_coordinator",
                            "teacher",
                            "observer",
                            "national_coordinator",
                        ],
                    )
                ),
                name="membership_role_known",
                violation_error_message="Wybierz rolę z\xa0listy.",
            ),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("until", None), ("until__gte", models.F("since")), _connector="OR"
                ),
                name="membership_ends_after_it_begins",
                violation_error_message="Data końcowa jest wcześniejsza niż początkowa. Popraw jedną z\xa0nich.",
            ),
        ),
        migrations.AddConstraint(
            model_name="partnership",
            constraint=models.UniqueConstraint(
                condition=models.Q(("until", None)),
                fields=("organisation", "partner"),
                name="partnership_open_once",
                violation_error_message="Ta instytucja już pracuje dla tej jednostki.",
            ),
        ),
        migrations.AddConstraint(
            model_name="partnership",
            constraint=models.CheckConstraint(
                condition=models.Q(("organisation", models.F("partner")), _negated=True),
                name="partnership_of_two",
                violation_error_message="Instytucja nie może być partnerem samej siebie.",
            ),
        ),
        migrations.AddConstraint(
            model_name="partnership",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("until", None), ("until__gte", models.F("since")), _connector="OR"
                ),
                name="partnership_ends_after_it_begins",
                violation_error_message="Data końcowa jest wcześniejsza niż początkowa. Popraw jedną z\xa0nich.",
            ),
        ),
    ]
