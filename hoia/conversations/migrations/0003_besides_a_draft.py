from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("conversations", "0002_search")]

    operations = [
        migrations.AddField(
            model_name="draft",
            name="besides",
            field=models.JSONField(blank=True, default=dict, help_text="what the parts of other rooms keep with it"),
        ),
    ]
